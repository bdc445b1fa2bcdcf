internal import ArgumentParser
internal import ReportModel

/// The options that say which figures and events count. Every command that has them means the same by them.
struct FilterOptions: ParsableArguments {
    @Option(
        help: "Only figures of this measure: its id, label or group; * stands for anything, as in --measure 'mil_*'.")
    var measure: [String] = []

    @Option(help: "Only what concerns this country or bloc.")
    var side: [String] = []

    @Option(help: "Only what is said of this place.")
    var place: [String] = []

    @Option(help: "Only what this source says, as origin or in between.")
    var source: [String] = []

    @Option(help: "Only what is \(ClaimStatus.allCases.map(\.rawValue).joined(separator: ", ")).")
    var status: [ClaimStatus] = []

    @Option(help: "Only what is read with at least this confidence, 0 to 1.")
    var minConfidence: Double?

    func validate() throws {
        if let minConfidence, !(0...1).contains(minConfidence) {
            throw ValidationError("the confidence \(minConfidence) is not between 0 and 1")
        }
    }

    /// - Throws: ``UsageProblem`` if the configuration names a status or confidence that cannot be.
    func filter(_ configuration: Configuration) throws -> FigureFilter {
        func patterns(_ named: [String], _ configured: [String]?) -> [NamePattern] {
            (named.isEmpty ? configured ?? [] : named).map(NamePattern.init)
        }
        let statuses = try (configuration.statuses ?? []).map { name throws(UsageProblem) in
            guard let status = ClaimStatus(rawValue: name) else {
                let known = ClaimStatus.allCases.map(\.rawValue)
                throw UsageProblem(message: "there is no status '\(name)'; use \(known.joined(separator: " or "))")
            }
            return status
        }
        let least = minConfidence ?? configuration.minConfidence ?? 0
        guard (0...1).contains(least) else {
            throw UsageProblem(message: "the confidence \(least) is not between 0 and 1")
        }
        return FigureFilter(
            measures: patterns(measure, configuration.measures), sides: patterns(side, configuration.sides),
            places: patterns(place, configuration.places), sources: patterns(source, configuration.sources),
            statuses: status.isEmpty ? statuses : status, minConfidence: least)
    }
}

extension ClaimStatus: ExpressibleByArgument {}
