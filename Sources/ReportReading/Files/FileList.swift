internal import Glibc
package import ReportModel

/// The files below the paths that the user named, in a fixed order.
package struct FileList: Sendable {
    /// In the order of the paths; below a folder by name, folders at their place among the files; none twice.
    package private(set) var files: [ArticleFile] = []
    /// Paths that are missing, cannot be listed, or lead out of their folder.
    package private(set) var findings: [Finding] = []
    private var seen: Set<String> = []

    /// Lists files as they are and folders with all that is below them.
    ///
    /// Names that begin with a full stop are passed over. A link to a file is followed; a link to a folder only where
    /// the user names it, so that no folder is listed twice or for ever.
    package init(_ paths: [String]) {
        for path in paths { insert(path: Self.normalized(path)) }
    }

    private static func normalized(_ path: String) -> String {
        var path = Substring(path)
        while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
        while path.hasPrefix("./"), path.count > 2 { path = path.dropFirst(2) }
        return String(path)
    }

    private mutating func insert(path: String) {
        switch FileStatus(path) {
        case .folder: insertFolder(path)
        case .file, .other: insertFile(path)
        case .missing(let code): findings.append(.unreadable(path, errorNumber: code))
        }
    }

    private mutating func insertFile(_ path: String) {
        if seen.insert(path).inserted { files.append(ArticleFile(path: path, id: path)) }
    }

    private mutating func insertFolder(_ path: String) {
        guard let entries = Self.entries(of: path) else {
            findings.append(.unreadable(path, errorNumber: errno))
            return
        }
        let prefix = path == "." ? "" : path.hasSuffix("/") ? path : path + "/"
        for entry in entries.sorted(by: { $0.name < $1.name }) {
            let inner = prefix + entry.name
            switch entry.type {
            case DT_REG: insertFile(inner)
            case DT_DIR: insertFolder(inner)
            case DT_LNK: insertLink(inner)
            default: insert(path: inner)
            }
        }
    }

    private mutating func insertLink(_ path: String) {
        if FileStatus(path) == .folder { findings.append(.linkedFolder(path)) } else { insert(path: path) }
    }

    /// The visible entries of a folder in no certain order; nil, with `errno` set, if it cannot be read.
    private static func entries(of folder: String) -> [(name: String, type: Int)]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var entries: [(name: String, type: Int)] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { entries.append((name, Int(entry.pointee.d_type))) }
        }
        return entries
    }
}
