internal import ArgumentParser

/// The options that say how editions are collected in the output folder.
struct EditionOptions: ParsableArguments {
    @Option(help: "Keep only so many editions, the newest. Default: all")
    var keep: Int?

    @Option(help: "How long to wait while another build writes to the folder: 30s, 10m, 1h. Default: not at all")
    var wait: String?

    func validate() throws {
        do throws(UsageProblem) {
            _ = try Self.checked(keep)
            if let wait { _ = try Self.span(wait) }
        } catch {
            throw ValidationError(error.message)
        }
    }

    /// Nil keeps all.
    func keep(_ configuration: Configuration) throws(UsageProblem) -> Int? {
        try Self.checked(keep ?? configuration.keep)
    }

    /// In seconds.
    func wait(_ configuration: Configuration) throws(UsageProblem) -> Int {
        guard let text = wait ?? configuration.wait else { return 0 }
        return try Self.span(text).seconds
    }

    private static func checked(_ count: Int?) throws(UsageProblem) -> Int? {
        if let count, count < 1 { throw UsageProblem(message: "--keep \(count) would leave no edition; use 1 or more") }
        return count
    }

    private static func span(_ text: String) throws(UsageProblem) -> TimeSpan {
        guard let span = TimeSpan(text) else {
            throw UsageProblem(message: "cannot read the time '\(text)' for --wait; use 30s, 10m or 1h")
        }
        return span
    }
}
