/// So many seconds, minutes, hours or days, as users write them: `30s`, `10m`, `36h`, `7d`.
struct TimeSpan: Hashable, Sendable, CustomStringConvertible {
    let seconds: Int
    /// As it was written.
    let description: String

    /// Nil unless `text` is a whole number and one of the letters.
    init?(_ text: String) {
        let factors: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        guard let factor = text.last.flatMap({ factors[$0] }), text.utf8.count <= 7,
            text.utf8.dropLast().allSatisfy({ (48...57).contains($0) }), let count = Int(text.dropLast())
        else { return nil }
        (seconds, description) = (count * factor, text)
    }

    /// So many seconds in the largest unit that tells them within a tenth: `36 h`, `3 days`.
    static func words(seconds: Int) -> String {
        switch seconds {
        case ..<120: "\(seconds) s"
        case ..<7200: "\(seconds / 60) min"
        case ..<172_800: "\(seconds / 3600) h"
        default: "\(seconds / 86_400) days"
        }
    }
}
