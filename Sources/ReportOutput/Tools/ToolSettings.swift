/// What programs of the system need of the surroundings.
package struct ToolSettings: Hashable, Sendable {
    /// Folders with programs, as in `$PATH`; those that are not absolute are passed over.
    package let searchPath: String
    /// In which private folders are made.
    package let temporaryFolder: String
    /// How long a program may run, in seconds.
    package let timeLimit: Int

    package init(searchPath: String, temporaryFolder: String, timeLimit: Int = 600) {
        self.searchPath = searchPath
        self.temporaryFolder = temporaryFolder
        self.timeLimit = timeLimit
    }

    /// The path of the first of `names` that can be run; nil if there is none.
    func program(_ names: [String]) -> String? {
        let folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
        let paths = names.flatMap { name in folders.map { "\($0)/\(name)" } }
        return paths.first(where: FileSystem.isExecutable)
    }
}
