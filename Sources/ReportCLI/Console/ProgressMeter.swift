internal import Foundation

/// One line on a terminal that says what goes on; nothing anywhere else, so that cron stays silent.
struct ProgressMeter: Sendable {
    static let silent = ProgressMeter(isShown: false)

    /// Of many items only every so many is told.
    private static let interval = 50

    let isShown: Bool

    /// Says what is being done.
    func show(_ text: String) { emit("\r\u{1B}[Kreport: \(text) ...") }

    /// Says how many items are done.
    func show(_ text: String, count: Int) {
        if count == 1 || count.isMultiple(of: Self.interval) { show("\(text) \(count)") }
    }

    /// Removes the line, before anything else is written.
    func clear() { emit("\r\u{1B}[K") }

    private func emit(_ text: String) {
        if isShown { FileHandle.standardError.write(Data(text.utf8)) }
    }
}
