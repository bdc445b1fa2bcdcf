internal import Foundation

/// Says on standard error what goes on: on a terminal in one line that changes, elsewhere nothing, so that cron stays
/// silent, unless lines were asked for.
struct ProgressMeter: Sendable {
    static let silent = ProgressMeter(isShown: false)

    /// Of many items only every so many is told.
    private static let interval = 50
    /// Seconds between two changes of the line on a terminal.
    private static let rhythm = 0.2

    let isShown: Bool
    /// A line is printed every so many seconds, on a terminal or not; nil for none.
    var seconds: Int?

    private let start = ContinuousClock.now
    private var last: ContinuousClock.Instant?
    private var items = 0

    init(isShown: Bool, seconds: Int? = nil) {
        self.isShown = isShown
        self.seconds = seconds
    }

    /// The same for a work that begins now.
    var restarted: ProgressMeter { ProgressMeter(isShown: isShown, seconds: seconds) }

    /// Says what is being done.
    func show(_ text: String) { emit("\r\u{1B}[Kreport: \(text) ...") }

    /// Says how many items are done.
    func show(_ text: String, count: Int) {
        if count == 1 || count.isMultiple(of: Self.interval) { show("\(text) \(count)") }
    }

    /// Counts some more items of a long work, and says now and then how many are done and how long the rest will take.
    /// - Parameters:
    ///   - done: bytes that have been worked on.
    ///   - total: bytes in all; nil where nobody knows.
    mutating func count(_ text: String, items more: Int, done: Int, of total: Int?) {
        guard isShown || seconds != nil else { return }
        items += more
        let now = ContinuousClock.now
        let pause = Duration.seconds(seconds.map(Double.init) ?? Self.rhythm)
        guard now - (last ?? start) >= pause else { return }
        last = now
        let line = "report: " + Self.line(text, items: items, done: done, of: total, after: (now - start) / .seconds(1))
        if seconds != nil {
            FileHandle.standardError.write(Data((line + "\n").utf8))
        } else {
            emit("\r\u{1B}[K" + line)
        }
    }

    /// `extracting 12300 articles, 96 of 840 MB, 3.1 MB/s, 4 min left`
    static func line(_ text: String, items: Int, done: Int, of total: Int?, after seconds: Double) -> String {
        let megabytes = { (bytes: Int) in String(format: "%.0f", Double(bytes) / 1e6) }
        let rate = seconds > 0 ? Double(done) / seconds : 0
        var parts = ["\(text) \(items) articles"]
        parts.append(megabytes(done) + (total.map { " of " + megabytes($0) } ?? "") + " MB")
        parts.append(String(format: "%.1f MB/s", rate / 1e6))
        if let total, rate > 0 { parts.append(timeLeft(Double(max(0, total - done)) / rate) + " left") }
        return parts.joined(separator: ", ")
    }

    private static func timeLeft(_ seconds: Double) -> String {
        switch seconds {
        case ..<100: "\(Int(seconds.rounded())) s"
        case ..<6000: "\(Int((seconds / 60).rounded())) min"
        default: "\(Int((seconds / 3600).rounded())) h"
        }
    }

    /// Removes the line, before anything else is written.
    func clear() { emit("\r\u{1B}[K") }

    private func emit(_ text: String) {
        if isShown { FileHandle.standardError.write(Data(text.utf8)) }
    }
}
