internal import Glibc

/// What stands at a path, links followed.
enum FileStatus: Hashable {
    case file(size: Int)
    case folder
    /// A device, a pipe or a socket.
    case other
    case missing(errorNumber: Int32)

    init(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            self = .missing(errorNumber: errno)
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .file(size: Int(status.st_size))
        case S_IFDIR: self = .folder
        default: self = .other
        }
    }
}
