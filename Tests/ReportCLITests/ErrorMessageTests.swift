import Testing

/// What users read when something is wrong: arguments to the first line of standard error and the exit status.
@Suite struct ErrorMessageTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let message: String
        let status: Int32
        var environment: [String: String] = [:]

        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let usage = [
        Row(
            arguments: ["build", "--since", "Febuary 2022"],
            message: "Error: cannot read date 'Febuary 2022' for --since; \(datesAndSpans)", status: 64),
        Row(
            arguments: ["build", "--until", "2022-02-30"],
            message: "Error: cannot read date '2022-02-30' for --until; \(datesAndSpans)", status: 64),
        Row(
            arguments: ["build", "--as-of", "today"],
            message: "Error: cannot read date 'today' for --as-of; \(dates)", status: 64),
        Row(
            arguments: ["build", "--since", "2023", "--until", "2022-Q4"],
            message: "Error: the report would be empty: --since is 2023-01-01, after --until, 2022-12-31", status: 64),
        Row(
            arguments: ["build", "--topic", "../etc"],
            message: "Error: the topic '../etc' is no plain name; use lower-case letters, digits and '-'", status: 64),
        Row(
            arguments: ["build", "--sinse", "2022"],
            message: "Error: Unknown option '--sinse'. Did you mean '--since'?", status: 64),
        Row(
            arguments: ["extract", "--input-format", "word", "-"],
            message: "Error: there is no input format 'word'; use \(formats)", status: 64),
        Row(arguments: ["explain"], message: "Error: Missing expected argument '<file>'", status: 64),
    ]

    static let failures = [
        Row(
            arguments: ["build", "/nowhere"],
            message: "report: error: no article in /nowhere: cannot read '/nowhere': no such file or directory; "
                + "name files or folders with articles", status: 1),
        Row(
            arguments: ["extract", "--lexicon", "/nowhere", "-"],
            message: "report: error: lexicon: classes.tsv: not found in /nowhere; "
                + "name the lexicon's folder with --lexicon, or leave the option out", status: 1),
        Row(
            arguments: ["extract", "-"],
            message: "report: error: lexicon: classes.tsv: not found in /void; "
                + "set REPORT_LEXICON to the lexicon's folder, or unset it", status: 1,
            environment: ["REPORT_LEXICON": "/void"]),
        Row(
            arguments: ["build"],
            message: "report: error: cannot read SOURCE_DATE_EPOCH 'now'; use whole seconds since 1970-01-01",
            status: 64, environment: ["SOURCE_DATE_EPOCH": "now"]),
        Row(
            arguments: ["explain", "/nowhere"],
            message: "/nowhere: error: [unreadable-file] cannot read '/nowhere': no such file or directory; "
                + "check the path and its permissions", status: 1),
    ]

    @Test(arguments: usage + failures)
    func saysWhatIsWrongAndTheWayOut(row: Row) throws {
        try Program.withFolder { folder in
            let output = row.arguments.first == "build" ? ["--output", folder] : []
            let result = try Program.run(row.arguments + output, environment: row.environment)
            #expect(result.errors.split(separator: "\n").first.map(String.init) == row.message)
            #expect(result.status == row.status)
            #expect(result.output.isEmpty)
        }
    }

    @Test func aFailureSaysOneThing() throws {
        let result = try Program.run(["explain", "/nowhere"])
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    private static let dates = "use 2022, 2022-02, 2022-02-24, 2022-W08 or 2022-Q1"
    private static let datesAndSpans = dates + ", or 90d, 12w, 6m, 1y back from the as-of day"
    private static let formats = "ndjson or json or feed or html or markdown or text"
}
