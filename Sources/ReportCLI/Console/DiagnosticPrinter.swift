internal import Foundation
internal import ReportModel

/// The one place where findings and errors become lines: `path:line:column: warning: [code] text; hint`.
struct DiagnosticPrinter: Sendable {
    /// More findings of one code than this are counted, not listed.
    private static let listedPerCode = 5

    let showsColor: Bool
    let isQuiet: Bool

    func print(_ findings: [Finding], articles: [Article]) {
        guard !findings.isEmpty else { return }
        emit(lines(for: findings, articles: articles))
    }

    func print(error: any Error) { emit(["report: \(label(.error)) \(error)"]) }

    /// What was done; nothing under `--quiet`.
    func print(progress: String) {
        if !isQuiet { emit(["report: \(progress)"]) }
    }

    /// In the order given; of each code the first few, and behind the last of them how many there are.
    func lines(for findings: [Finding], articles: [Article]) -> [String] {
        let named = articles.flatMap { [($0.origin.location, $0.text), ($0.id, $0.text)] }
        let texts = Dictionary(named, uniquingKeysWith: { first, _ in first })
        let totals = findings.reduce(into: [:]) { $0[$1.code, default: 0] += 1 }
        var printed: [String: Int] = [:]
        var lines: [String] = []
        for finding in findings where !(isQuiet && finding.severity == .note) {
            let (count, total) = (printed[finding.code, default: 0], totals[finding.code, default: 0])
            guard count < Self.listedPerCode else { continue }
            printed[finding.code] = count + 1
            lines.append(line(finding, text: finding.location.flatMap { texts[$0] }))
            if count + 1 == Self.listedPerCode, total > Self.listedPerCode {
                lines.append("report: \(label(.note)) [\(finding.code)] \(total - Self.listedPerCode) more of these")
            }
        }
        return lines
    }

    private func line(_ finding: Finding, text: String?) -> String {
        var place = finding.location ?? "report"
        if let span = finding.span, let text {
            let (line, column) = LineIndex(text).position(of: span.start)
            place += ":\(line):\(column)"
        }
        let hint = finding.hint.map { "; \($0)" } ?? ""
        return "\(place): \(label(finding.severity)) [\(finding.code)] \(finding.message)\(hint)"
    }

    private func label(_ severity: Finding.Severity) -> String {
        let text = severity.rawValue + ":"
        guard showsColor else { return text }
        let color =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        return "\u{1B}[1;\(color)m\(text)\u{1B}[0m"
    }

    private func emit(_ lines: [String]) {
        let text = lines.map { $0 + "\n" }.joined()
        FileHandle.standardError.write(Data(text.utf8))
    }
}
