internal import Foundation
internal import ReportModel
internal import ReportOutput

/// `status.json` of an output folder: how the last build ended, and what the last good one made.
struct BuildStatus: Codable, Hashable, Sendable {
    static let name = "status.json"

    enum Outcome: String, Codable, Sendable {
        case written
        /// Written under `--strict`, with warnings or errors in the input.
        case findings
        /// Nothing was written; the last edition stands.
        case failed
    }

    struct Success: Codable, Hashable, Sendable {
        /// Seconds since 1970, and the same for people.
        let epoch: Int
        let ended: String
        let edition: String
        /// The newest day of the input, which may be much older than the build.
        let asOf: String?
        let articles: Int
        let figures: Int
        let events: Int
        let charts: Int
        /// How many by severity.
        let findings: [String: Int]

        init(_ result: BuildResult, at moment: Date) {
            let outcome = result.outcome
            epoch = Int(moment.timeIntervalSince1970)
            ended = moment.ISO8601Format()
            edition = outcome.edition.id
            asOf = outcome.edition.asOf?.description
            (articles, figures) = (outcome.articles, outcome.figures)
            (events, charts) = (outcome.events, outcome.charts)
            let zeros = Dictionary(uniqueKeysWithValues: Finding.Severity.allCases.map { ($0.rawValue, 0) })
            findings = result.findings.reduce(into: zeros) { $0[$1.severity.rawValue, default: 0] += 1 }
        }
    }

    let schemaVersion: Int
    /// Of `report`.
    let version: String
    let outcome: Outcome
    let exitStatus: Int32
    let ended: String
    /// Why the build failed.
    let message: String?
    let lastSuccess: Success?

    init(outcome: Outcome, exitStatus: Int32, ended moment: Date, message: String?, lastSuccess: Success?) {
        schemaVersion = 1
        version = ReportProgram.version
        (self.outcome, self.exitStatus, ended) = (outcome, exitStatus, moment.ISO8601Format())
        (self.message, self.lastSuccess) = (message, lastSuccess)
    }

    /// That of a folder; nil if there is none that can be read.
    init?(folder: String) {
        guard let data = FileManager.default.contents(atPath: folder + "/" + Self.name),
            let status = try? JSONDecoder().decode(BuildStatus.self, from: data)
        else { return nil }
        self = status
    }

    /// As it is written, for people and monitors.
    func file() throws -> OutputFile {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return OutputFile(path: Self.name, bytes: Array(try encoder.encode(self)) + [UInt8(ascii: "\n")])
    }
}
