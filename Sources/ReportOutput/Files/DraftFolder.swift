/// The folder of an edition while it is filled.
struct DraftFolder {
    private let path: String
    /// All folders in it, itself first.
    private var folders: [String]
    private var seen: Set<SafePath> = []

    /// Makes the folder, which must not be there.
    init(path: String) throws(OutputError) {
        try FileSystem.makeFolder(path)
        self.path = path
        folders = [path]
    }

    /// Writes a file of the edition, once, with the folders that it lies in.
    mutating func write(_ file: OutputFile) throws(OutputError) -> WrittenFile {
        let place = try SafePath(file.path)
        guard seen.insert(place).inserted else {
            throw OutputError(
                .unsafeName, "two files of the edition have this name", location: file.path,
                hint: "give each chart its own identifier")
        }
        var folder = path
        for part in place.parts.dropLast() {
            folder += "/" + part
            guard !FileSystem.exists(folder) else { continue }
            try FileSystem.makeFolder(folder)
            folders.append(folder)
        }
        return try FileSystem.write(file, to: "\(path)/\(place.parts.joined(separator: "/"))")
    }

    /// Waits until the entries of all its folders are on the disk.
    func synchronize() throws(OutputError) {
        for folder in folders.reversed() { try FileSystem.synchronize(folder: folder) }
    }
}
