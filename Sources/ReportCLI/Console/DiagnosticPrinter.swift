internal import Foundation
internal import ReportModel

/// The one place where findings and errors become lines: `path:line:column: warning: [code] text; hint`.
struct DiagnosticPrinter: Sendable {
    /// More findings of one code than this are counted, not listed, unless every one is asked for.
    private static let listedPerCode = 5

    var showsColor = false
    var verbosity = Verbosity.normal
    var format = LogFormat.text
    /// When a line is written, for logs.
    var clock: @Sendable () -> String = { Date().ISO8601Format() }

    func print(_ findings: [Finding], articles: [ArticleHead]) {
        guard !findings.isEmpty else { return }
        emit(lines(for: findings, articles: articles))
    }

    func print(error: any Error) {
        switch format {
        case .text: emit(["report: \(label("error")) \(error)"])
        case .json: emit([record("error", "\(error)")])
        }
    }

    /// What was done; nothing under `--quiet`.
    func print(progress: String) { print(info: progress, from: .normal) }

    /// What is being done; only under `--verbose`.
    func print(detail: String) { print(info: detail, from: .verbose) }

    private func print(info: String, from least: Verbosity) {
        guard verbosity >= least else { return }
        emit([format == .json ? record("info", info) : "report: \(info)"])
    }

    /// In the order given; of each code the first few, and behind the last of them how many there are.
    func lines(for findings: [Finding], articles: [ArticleHead]) -> [String] {
        let places = Set(findings.compactMap(\.location))
        let named = articles.flatMap { [($0.origin.location, $0.text), ($0.id, $0.text)] }
        let texts = Dictionary(named.filter { places.contains($0.0) }, uniquingKeysWith: { first, _ in first })
        let totals = findings.reduce(into: [:]) { $0[$1.code, default: 0] += 1 }
        let limit = verbosity == .verbose || format == .json ? Int.max : Self.listedPerCode
        var printed: [String: Int] = [:]
        var lines: [String] = []
        for finding in findings where verbosity > .quiet || finding.severity != .note {
            let (count, total) = (printed[finding.code, default: 0], totals[finding.code, default: 0])
            guard count < limit else { continue }
            printed[finding.code] = count + 1
            lines.append(line(finding, text: finding.location.flatMap { texts[$0] }))
            if count + 1 == limit, total > limit {
                lines.append("report: \(label("note")) [\(finding.code)] \(total - limit) more of these")
            }
        }
        return lines
    }

    private func line(_ finding: Finding, text: ArticleText?) -> String {
        let position = finding.span.flatMap { span in text.map { LineIndex($0.whole).position(of: span.start) } }
        if format == .json { return record(finding, position) }
        let place = (finding.location ?? "report") + (position.map { ":\($0.line):\($0.column)" } ?? "")
        let hint = finding.hint.map { "; \($0)" } ?? ""
        return "\(place): \(label(finding.severity.rawValue)) [\(finding.code)] \(finding.message)\(hint)"
    }

    private func record(_ finding: Finding, _ position: (line: Int, column: Int)?) -> String {
        LogRecord(
            time: clock(), level: finding.severity.rawValue, message: finding.message, code: finding.code,
            location: finding.location, line: position?.line, column: position?.column, hint: finding.hint
        ).text
    }

    private func record(_ level: String, _ message: String) -> String {
        LogRecord(time: clock(), level: level, message: message).text
    }

    private func label(_ severity: String) -> String {
        let text = severity + ":"
        guard showsColor else { return text }
        let color =
            switch severity {
            case "error": "31"
            case "warning": "33"
            default: "36"
            }
        return "\u{1B}[1;\(color)m\(text)\u{1B}[0m"
    }

    private func emit(_ lines: [String]) {
        FileHandle.standardError.write(Data(lines.map { $0 + "\n" }.joined().utf8))
    }
}
