internal import Foundation

/// That nobody else builds into a folder, for as long as the value lives; the system ends it with the process.
final class FolderLock: Sendable {
    /// How often a folder in use is asked for again.
    private static let attemptsPerSecond = 10

    private let descriptor: Int32

    /// - Parameter seconds: how long to wait for a build that is at work; 0 not to wait.
    init(folder path: String, waiting seconds: Int) throws(OutputError) {
        descriptor = try FileSystem.openFolder(path)
        for _ in 0..<seconds * Self.attemptsPerSecond {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
            usleep(UInt32(1_000_000 / Self.attemptsPerSecond))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw OutputError(
                .folderInUse, "another build is writing to this folder", location: path,
                hint: seconds > 0
                    ? "it took longer than --wait; look at it, or choose another folder"
                    : "wait for it with --wait 10m, or choose another folder")
        }
    }

    deinit { close(descriptor) }
}
