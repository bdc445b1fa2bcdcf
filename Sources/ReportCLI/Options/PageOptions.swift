internal import ArgumentParser
internal import Foundation
internal import ReportOutput

/// The options that say how the page of a report is dressed.
struct PageOptions: ParsableArguments {
    @Option(
        help: """
            The paper it is printed on: \(Self.papers). auto leaves it to the printer; PDFs are then A4. Default: auto
            """)
    var paper: PageDesign.Paper?

    @Option(help: "How it may be handed on, at the head and foot of every page: \"For official use only\".")
    var handling: String?

    @Option(help: "A picture for its head, PNG or JPEG, which becomes part of the page.")
    var logo: String?

    @Option(help: "A style sheet that comes after the own one and becomes part of the page.")
    var css: String?

    private static let papers = PageDesign.Paper.allCases.map(\.rawValue).joined(separator: ", ")
    private static let longestHandling = 60

    func validate() throws {
        if let problem { throw ValidationError(problem) }
    }

    private var problem: String? {
        guard let handling, handling.isEmpty || handling.count > Self.longestHandling else { return nil }
        return "--handling must fit the margin of a page: 1 to \(Self.longestHandling) characters"
    }

    /// With what the configuration says where the command line says nothing.
    /// - Throws: ``UsageProblem`` if it names what cannot be.
    func completed(by configuration: Configuration) throws(UsageProblem) -> PageOptions {
        var copy = self
        copy.handling = handling ?? configuration.handling
        copy.logo = logo ?? configuration.logo
        copy.css = css ?? configuration.css
        if let problem = copy.problem { throw UsageProblem(message: problem) }
        guard paper == nil, let name = configuration.paper else { return copy }
        guard let known = PageDesign.Paper(argument: name) else {
            throw UsageProblem(message: "there is no paper '\(name)'; use one of \(Self.papers)")
        }
        copy.paper = known
        return copy
    }

    /// Reads the files that are named.
    func settings() throws -> PageSettings {
        let design = PageDesign(
            paper: paper ?? .auto, handling: handling,
            logo: try logo.map { try PageLogo(try Self.bytes($0), location: $0) },
            style: try css.map { try UserStyle(try Self.bytes($0), location: $0) })
        return PageSettings(design: design, words: words)
    }

    /// The words that say the same on a command line.
    private var words: [String] {
        (paper.map { $0 == .auto ? [] : ["--paper", $0.rawValue] } ?? []) + (handling.map { ["--handling", $0] } ?? [])
            + (logo.map { ["--logo", $0] } ?? []) + (css.map { ["--css", $0] } ?? [])
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw UsageProblem(message: "cannot read '\(path)': name a file that exists and that you may read")
        }
    }
}

/// How the page is dressed, and the words that ask for it.
struct PageSettings: Hashable {
    var design = PageDesign()
    var words: [String] = []
}

extension PageDesign.Paper: ExpressibleByArgument {
    /// In any case of letters.
    package init?(argument: String) {
        guard let paper = Self.allCases.first(where: { $0.rawValue.lowercased() == argument.lowercased() }) else {
            return nil
        }
        self = paper
    }
}
