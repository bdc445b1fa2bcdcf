internal import CRename
internal import Foundation

/// The few calls of the system that publishing needs, each with an error that says what, where and the way out.
enum FileSystem {
    static func openFolder(_ path: String) throws(OutputError) -> Int32 {
        try check(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), "cannot open the folder", path)
    }

    /// The names in a folder, sorted; none if it cannot be read.
    static func names(in path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    /// When something was changed last, in seconds; nil if there is no real folder of this name.
    static func ageMark(ofFolder path: String) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
        return status.st_mtim.tv_sec
    }

    /// Where a link leads to; nil if there is none.
    static func destination(ofLink path: String) -> String? {
        try? FileManager.default.destinationOfSymbolicLink(atPath: path)
    }

    /// Writes a new file and waits until it is on the disk.
    @discardableResult
    static func write(_ file: OutputFile, to path: String) throws(OutputError) -> WrittenFile {
        let opened = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        let descriptor = try check(opened, "cannot create the file", path)
        defer { close(descriptor) }
        let sink = FileSink(descriptor: descriptor)
        file.write(to: sink)
        if let failure = sink.failure {
            throw self.failure("cannot write the file", path, reason: String(cString: strerror(failure)))
        }
        try check(fsync(descriptor), "cannot store the file", path)
        return WrittenFile(path: file.path, byteCount: sink.byteCount, sha256: sink.sha256)
    }

    /// Waits until the entries of a folder are on the disk.
    static func synchronize(folder path: String) throws(OutputError) {
        let descriptor = try openFolder(path)
        defer { close(descriptor) }
        try check(fsync(descriptor), "cannot store the folder", path)
    }

    static func makeFolder(_ path: String) throws(OutputError) {
        try check(mkdir(path, 0o755), "cannot make the folder", path)
    }

    /// A new folder with a name of its own that only this user can enter.
    static func makePrivateFolder(in parent: String) throws(OutputError) -> String {
        var template = Array("\(parent)/report-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw failure("cannot make a private folder in", parent, reason: String(cString: strerror(errno)))
        }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    static func rename(_ path: String, to target: String) throws(OutputError) {
        try check(Foundation.rename(path, target), "cannot put in place", target)
    }

    /// Swaps two entries in one step.
    static func exchange(_ path: String, with target: String) throws(OutputError) {
        let result = renameat2(AT_FDCWD, path, AT_FDCWD, target, UInt32(REPORT_RENAME_EXCHANGE))
        try check(result, "cannot put in place", target)
    }

    static func link(_ path: String, to target: String) throws(OutputError) {
        try check(symlink(target, path), "cannot make the link", path)
    }

    /// Whether something has this name, a broken link too.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Removes a file or a folder with all it holds, without following links; nothing there is no error.
    static func remove(_ path: String) throws(OutputError) {
        guard exists(path) else { return }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw failure("cannot remove", path, reason: error.localizedDescription)
        }
    }

    /// A file that this user may run.
    static func isExecutable(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }

    static func isWritable(_ path: String) -> Bool { access(path, W_OK | X_OK) == 0 }

    @discardableResult
    private static func check(_ result: Int32, _ action: String, _ path: String) throws(OutputError) -> Int32 {
        guard result < 0 else { return result }
        throw failure(action, path, reason: String(cString: strerror(errno)))
    }

    private static func failure(_ action: String, _ path: String, reason: String) -> OutputError {
        OutputError(
            .writeFailed, "\(action): \(reason)", location: path,
            hint: "check the folder's rights and free space, or choose another one")
    }
}
