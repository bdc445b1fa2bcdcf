internal import Glibc

/// What stands at a path, links followed.
enum FileStatus: Hashable {
    case file(size: Int)
    case folder
    /// A device, a pipe or a socket.
    case other
    case missing(errorNumber: Int32)

    init(_ path: FilePath) {
        var status = stat()
        let result = path.withCString { stat($0, &status) }
        self = result == 0 ? FileStatus(status) : .missing(errorNumber: errno)
    }

    /// What an open file is.
    init(descriptor: Int32) {
        var status = stat()
        self = fstat(descriptor, &status) == 0 ? FileStatus(status) : .missing(errorNumber: errno)
    }

    private init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .file(size: Int(status.st_size))
        case S_IFDIR: self = .folder
        default: self = .other
        }
    }
}
