internal import Synchronization

/// The folder of an edition while it is filled; several files may be written at once.
final class DraftFolder: Sendable {
    private struct Contents {
        /// All folders in it, itself first.
        var folders: [String]
        var seen: Set<SafePath> = []
    }

    private let path: String
    private let contents: Mutex<Contents>

    /// Makes the folder, which must not be there.
    init(path: String) throws(OutputError) {
        try FileSystem.makeFolder(path)
        self.path = path
        contents = Mutex(Contents(folders: [path]))
    }

    /// Writes a file of the edition, once, with the folders that it lies in.
    func write(_ file: OutputFile) throws(OutputError) -> WrittenFile {
        let place = try SafePath(file.path)
        try contents.withLock { (contents: inout Contents) throws(OutputError) in try enter(place, &contents) }
        return try FileSystem.write(file, to: "\(path)/\(place.parts.joined(separator: "/"))")
    }

    /// Makes the folders of a file that has not been written yet.
    private func enter(_ place: SafePath, _ contents: inout Contents) throws(OutputError) {
        guard contents.seen.insert(place).inserted else {
            throw OutputError(
                .unsafeName, "two files of the edition have this name",
                location: place.parts.joined(separator: "/"), hint: "give each chart its own identifier")
        }
        var folder = path
        for part in place.parts.dropLast() {
            folder += "/" + part
            guard !FileSystem.exists(folder) else { continue }
            try FileSystem.makeFolder(folder)
            contents.folders.append(folder)
        }
    }

    /// Waits until the entries of all its folders are on the disk.
    func synchronize() throws(OutputError) {
        for folder in contents.withLock({ $0.folders }).reversed() { try FileSystem.synchronize(folder: folder) }
    }
}
