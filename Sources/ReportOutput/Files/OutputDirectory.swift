/// The folder of editions: each is written whole or not at all, and nothing outside the folder is touched.
///
/// Every edition is a folder named by its identifier; the link `latest` leads to the one written last.
package struct OutputDirectory: Sendable {
    package let path: String

    private static let latest = "latest"

    /// Makes the folder if it is not there; throws at once if nothing could be written to it.
    package init(path: String) throws(OutputError) {
        self.path = path
        if !FileSystem.exists(path) { try FileSystem.makeFolder(path) }
        guard FileSystem.isWritable(path) else {
            throw OutputError(
                .notWritable, "cannot write to the output folder", location: path,
                hint: "choose another folder, or make this one writable")
        }
    }

    /// Writes an edition beside the others and puts it in place, then leads `latest` to it.
    ///
    /// An edition of the same name is replaced in one step. If anything fails, all that was there before stays.
    /// - Returns: The path of the edition's folder.
    @discardableResult
    package func publish(_ files: [OutputFile], edition id: String) throws(OutputError) -> String {
        let name = try editionName(id)
        let paths = try Self.distinctPaths(of: files)
        try FileSystem.locking(folder: path) { () throws(OutputError) in
            let draft = "\(path)/.\(name).tmp"
            try FileSystem.remove(draft)
            do throws(OutputError) {
                try write(zip(paths, files).map { ($0, $1.bytes) }, to: draft)
                try put(draft, inPlaceOf: "\(path)/\(name)")
            } catch {
                try FileSystem.remove(draft)
                throw error
            }
            try leadLatest(to: name)
        }
        return "\(path)/\(name)"
    }
}

extension OutputDirectory {
    private func editionName(_ id: String) throws(OutputError) -> String {
        let parts = try SafePath(id).parts
        guard parts.count == 1, id != Self.latest else {
            throw OutputError(
                .unsafeName, "an edition cannot have this name", location: id,
                hint: "use one plain name other than 'latest'")
        }
        return id
    }

    private static func distinctPaths(of files: [OutputFile]) throws(OutputError) -> [SafePath] {
        var paths: [SafePath] = []
        var seen: Set<SafePath> = []
        for file in files {
            let path = try SafePath(file.path)
            guard seen.insert(path).inserted else {
                throw OutputError(
                    .unsafeName, "two files of the edition have this name", location: file.path,
                    hint: "give each chart its own identifier")
            }
            paths.append(path)
        }
        return paths
    }

    private func write(_ files: [(SafePath, [UInt8])], to draft: String) throws(OutputError) {
        try FileSystem.makeFolder(draft)
        var folders = [draft]
        for (file, bytes) in files {
            var folder = draft
            for part in file.parts.dropLast() {
                folder += "/" + part
                guard !FileSystem.exists(folder) else { continue }
                try FileSystem.makeFolder(folder)
                folders.append(folder)
            }
            try FileSystem.write(bytes, to: "\(draft)/\(file.parts.joined(separator: "/"))")
        }
        for folder in folders.reversed() { try FileSystem.synchronize(folder: folder) }
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
        let draft = "\(path)/.\(Self.latest).tmp"
        try FileSystem.remove(draft)
        try FileSystem.link(draft, to: name)
        try FileSystem.rename(draft, to: "\(path)/\(Self.latest)")
        try FileSystem.synchronize(folder: path)
    }
}
