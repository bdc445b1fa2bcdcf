internal import ArgumentParser

/// The program `report`.
package enum ReportProgram {
    /// Reads the arguments of the process, does what they say and ends the process.
    package static func main() {
        StandardOutput.ignoreBrokenPipes()
        ReportCommand.main()
    }

    package static let version = "0.1.0"
}
