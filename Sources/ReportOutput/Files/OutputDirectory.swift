/// The folder of editions: each is written whole or not at all, and nothing outside the folder is touched.
///
/// Every edition is a folder named by its identifier; the link `latest` leads to the one written last. No other build
/// writes to the folder while the value lives.
package struct OutputDirectory: Sendable {
    package let path: String
    private let lock: FolderLock

    private static let latest = "latest"

    /// Makes the folder if it is not there; throws at once if nothing could be written to it.
    /// - Parameter seconds: how long to wait for another build to end; what an ended one left behind is removed.
    package init(path: String, waiting seconds: Int = 0) throws(OutputError) {
        self.path = path
        if !FileSystem.exists(path) { try FileSystem.makeFolder(path) }
        guard FileSystem.isWritable(path) else {
            throw OutputError(
                .notWritable, "cannot write to the output folder", location: path,
                hint: "choose another folder, or make this one writable")
        }
        lock = try FolderLock(folder: path, waiting: seconds)
        for name in FileSystem.names(in: path) where Self.isDraft(name) { try FileSystem.remove("\(path)/\(name)") }
    }

    /// Writes an edition beside the others and puts it in place, then leads `latest` to it.
    ///
    /// An edition of the same name is replaced in one step. If anything fails, all that was there before stays.
    /// - Parameter fill: hands over the files, several at once if it likes, so that they can be made meanwhile.
    /// - Returns: The path of the edition's folder.
    @discardableResult
    package func publish(
        edition id: String,
        _ fill: (@Sendable (OutputFile) throws(OutputError) -> WrittenFile) throws(OutputError) -> Void
    ) throws(OutputError) -> String {
        let name = try editionName(id)
        let draft = draft(of: name)
        try FileSystem.remove(draft)
        do throws(OutputError) {
            let folder = try DraftFolder(path: draft)
            try fill { (file) throws(OutputError) in try folder.write(file) }
            try folder.synchronize()
            try put(draft, inPlaceOf: "\(path)/\(name)")
        } catch {
            try FileSystem.remove(draft)
            throw error
        }
        try leadLatest(to: name)
        return "\(path)/\(name)"
    }

    /// Replaces a file that is of no edition in one step.
    package func write(_ file: OutputFile) throws(OutputError) {
        let name = try editionName(file.path)
        let draft = draft(of: name)
        try FileSystem.remove(draft)
        try FileSystem.write(file, to: draft)
        try FileSystem.rename(draft, to: "\(path)/\(name)")
        try FileSystem.synchronize(folder: path)
    }

    /// Removes the oldest editions until so many are left; the one that `latest` leads to stays, and so does whatever is
    /// no edition.
    /// - Returns: the names of those that were removed.
    @discardableResult
    package func removeEditions(except count: Int) throws(OutputError) -> [String] {
        let current = FileSystem.destination(ofLink: "\(path)/\(Self.latest)")
        let others = FileSystem.names(in: path).filter { $0 != current && isEdition($0) }
        let newestFirst = others.map { (age: FileSystem.ageMark(ofFolder: "\(path)/\($0)") ?? 0, name: $0) }
            .sorted { ($1.age, $1.name) < ($0.age, $0.name) }
        let old = newestFirst.dropFirst(max(0, count - (current == nil ? 0 : 1))).map(\.name).sorted()
        for name in old {
            let draft = draft(of: name)
            try FileSystem.rename("\(path)/\(name)", to: draft)
            try FileSystem.remove(draft)
        }
        return old
    }
}

extension OutputDirectory {
    /// Where something is made before it is put in place.
    private func draft(of name: String) -> String { "\(path)/.\(name).tmp" }

    private static func isDraft(_ name: String) -> Bool { name.hasPrefix(".") && name.hasSuffix(".tmp") }

    private func isEdition(_ name: String) -> Bool {
        FileSystem.ageMark(ofFolder: "\(path)/\(name)") != nil && FileSystem.exists("\(path)/\(name)/manifest.json")
    }

    private func editionName(_ id: String) throws(OutputError) -> String {
        let parts = try SafePath(id).parts
        guard parts.count == 1, id != Self.latest else {
            throw OutputError(
                .unsafeName, "an edition cannot have this name", location: id,
                hint: "use one plain name other than 'latest'")
        }
        return id
    }

    /// The old edition of this name ends up in the draft's place, and is removed once the new one is stored.
    private func put(_ draft: String, inPlaceOf target: String) throws(OutputError) {
        if FileSystem.exists(target) {
            try FileSystem.exchange(draft, with: target)
        } else {
            try FileSystem.rename(draft, to: target)
        }
        try FileSystem.synchronize(folder: path)
        try FileSystem.remove(draft)
    }

    private func leadLatest(to name: String) throws(OutputError) {
        let draft = draft(of: Self.latest)
        try FileSystem.remove(draft)
        try FileSystem.link(draft, to: name)
        try FileSystem.rename(draft, to: "\(path)/\(Self.latest)")
        try FileSystem.synchronize(folder: path)
    }
}
