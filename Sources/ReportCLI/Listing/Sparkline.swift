internal import Foundation
internal import ReportModel

/// A series in one line of characters: the height of each bar is the value as a part of the greatest, from zero.
enum Sparkline {
    private static let bars = Array("▁▂▃▄▅▆▇█")
    /// Stands for a figure without one exact value: no height is invented for it.
    static let unknown: Character = "·"

    /// A character for each quantity.
    static func text(_ quantities: [Quantity]) -> String {
        let values = quantities.map { $0.exactValue.map { NSDecimalNumber(decimal: $0).doubleValue } }
        let greatest = values.compactMap { $0 }.max() ?? 0
        return String(
            values.map { value in
                guard let value else { return unknown }
                guard greatest > 0 else { return bars[0] }
                return bars[min(bars.count - 1, max(0, Int(value / greatest * Double(bars.count - 1) + 0.5)))]
            })
    }
}
