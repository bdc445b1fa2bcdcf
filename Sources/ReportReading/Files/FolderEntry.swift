internal import Glibc

/// A name in a folder.
struct FolderEntry {
    enum Kind {
        case file
        case folder
        case link
        case other
    }

    let name: [UInt8]
    let kind: Kind

    /// The visible entries of a folder by the bytes of their names; nil, with `errno` set, if it cannot be read.
    static func entries(of folder: FilePath) -> [FolderEntry]? {
        guard let stream = folder.withCString({ opendir($0) }) else { return nil }
        defer { closedir(stream) }
        var entries: [FolderEntry] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            guard name.first != UInt8(ascii: ".") else { continue }
            entries.append(FolderEntry(name: name, kind: kind(entry.pointee.d_type, name, of: stream)))
        }
        return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    }

    /// Some file systems do not say what an entry is; then it is asked for.
    private static func kind(_ type: UInt8, _ name: [UInt8], of stream: OpaquePointer) -> Kind {
        switch Int(type) {
        case DT_REG: return .file
        case DT_DIR: return .folder
        case DT_LNK: return .link
        case DT_UNKNOWN:
            var status = stat()
            let result = FilePath(bytes: name).withCString { fstatat(dirfd(stream), $0, &status, AT_SYMLINK_NOFOLLOW) }
            guard result == 0 else { return .other }
            return switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        default: return .other
        }
    }
}
