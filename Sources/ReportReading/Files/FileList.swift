internal import Glibc
package import ReportModel

/// The files below the paths that the user named, in a fixed order.
package struct FileList: Sendable {
    /// In the order of the paths; below a folder by name, folders at their place among the files; none twice.
    package private(set) var files: [ArticleFile] = []
    /// Paths that are missing, cannot be listed, or lead out of their folder.
    package private(set) var findings: [Finding] = []
    /// The tables of dates beside the articles, of a folder before those of the folders in it.
    private(set) var dateTables: [FilePath] = []
    /// Empty while there is one path only: below it nothing stands twice.
    private var seen: Set<FilePath> = []
    private let mayRepeat: Bool

    /// The analyst's corrections, which are no article.
    package static let correctionsName = "corrections.json5"
    private static let corrections = Array(correctionsName.utf8)

    /// Lists files as they are and folders with all that is below them.
    ///
    /// Names that begin with a full stop are passed over. A link to a file is followed where it stays in the folder that
    /// the user names; a link to a folder only where the user names it, so that no folder is listed twice or for ever.
    package init(_ paths: [String]) {
        mayRepeat = paths.count > 1
        for path in paths { insert(path: FilePath(Self.normalized(path))) }
    }

    private static func normalized(_ path: String) -> String {
        var path = Substring(path)
        while path.utf8.count > 1, path.hasSuffix("/") { path = path.dropLast() }
        while path.hasPrefix("./"), path.utf8.count > 2 { path = path.dropFirst(2) }
        return String(path)
    }

    private mutating func insert(path: FilePath) {
        switch FileStatus(path) {
        case .folder: insertFolder(path, root: path)
        case .file, .other:
            insertDates(of: path.folder)
            insertFile(path)
        case .missing(let code): findings.append(.unreadable(path.text, errorNumber: code))
        }
    }

    private mutating func insertFile(_ path: FilePath) {
        if mayRepeat, !seen.insert(path).inserted { return }
        files.append(ArticleFile(path: path))
    }

    private mutating func insertDates(of folder: FilePath) {
        let table = folder.appending(AnalystDates.fileName)
        if FileStatus(table) != .missing(errorNumber: ENOENT), !dateTables.contains(table) { dateTables.append(table) }
    }

    private mutating func insertFolder(_ path: FilePath, root: FilePath) {
        guard let entries = FolderEntry.entries(of: path) else {
            findings.append(.unreadable(path.text, errorNumber: errno))
            return
        }
        for entry in entries {
            let inner = path.appending(entry.name)
            switch entry.kind {
            case .file where entry.name == AnalystDates.fileName:
                if !dateTables.contains(inner) { dateTables.append(inner) }
            case .file where entry.name == Self.corrections: continue
            case .file: insertFile(inner)
            case .folder: insertFolder(inner, root: root)
            case .link: insertLink(inner, root: root)
            case .other: findings.append(.notAFile(inner.text))
            }
        }
    }

    private mutating func insertLink(_ path: FilePath, root: FilePath) {
        switch FileStatus(path) {
        case .folder: findings.append(.linkedFolder(path.text))
        case .missing(ENOENT): findings.append(.brokenLink(path.text))
        case .missing(ELOOP): findings.append(.linkLoop(path.text))
        case .missing(let code): findings.append(.unreadable(path.text, errorNumber: code))
        case .other: findings.append(.notAFile(path.text))
        case .file:
            if Self.leads(path, outOf: root) { findings.append(.linkOutside(path.text)) } else { insertFile(path) }
        }
    }

    private static func leads(_ path: FilePath, outOf root: FilePath) -> Bool {
        guard let target = resolved(path), var folder = resolved(root) else { return true }
        if folder.last != UInt8(ascii: "/") { folder.append(UInt8(ascii: "/")) }
        return !target.starts(with: folder)
    }

    /// The path without links.
    private static func resolved(_ path: FilePath) -> [UInt8]? {
        path.withCString { name in
            guard let target = realpath(name, nil) else { return nil }
            defer { free(target) }
            return Array(UnsafeRawBufferPointer(start: target, count: strlen(target)))
        }
    }
}
