import ReportLexicon
import ReportModel

/// Finds what an entry of a list counts, whose name stands before its number: `tanks - 1220 (+2), launchers: 195`.
struct ListLabelParser {
    let view: TokenView

    private static let longest = 9
    /// Words between the name and its number (`about`).
    private static let longestHedge = 3

    /// A number with the name of its entry.
    struct Label {
        let tokens: Range<Int>
        /// `(+2)`, `(-2)`: what has come to the number before, or is taken back of it.
        let isIncrement: Bool
        var isNegative = false
    }

    /// The name for a number that has no noun of its own; nil unless the number ends the entry.
    /// - Parameters:
    ///   - start: where the number begins, with its hedge.
    ///   - end: where it ends.
    func label(from start: Int, to end: Int) -> Label? {
        let isNegative = view.kind(start - 1) == .hyphen
        if isNegative || view.sign(start - 1) == UInt8(ascii: "+"), view.kind(start - 2) == .open,
            view.kind(end) == .close
        {
            return label(ofNumberBefore: start - 2).map {
                Label(tokens: $0, isIncrement: true, isNegative: isNegative)
            }
        }
        guard endsEntry(end) else { return nil }
        return label(before: start).map { Label(tokens: $0, isIncrement: false) }
    }

    private func endsEntry(_ end: Int) -> Bool {
        switch view.kind(end) {
        case nil, .comma, .semicolon, .stop, .open: true
        default: view.token(end).flags.contains(.lineBefore)
        }
    }

    /// The name of the entry whose number stands right before a parenthesis.
    private func label(ofNumberBefore open: Int) -> Range<Int>? {
        guard view.kind(open - 1) == .digits else { return nil }
        for start in stride(from: open - 1, to: open - 2 - Self.longestHedge, by: -1) where isJoint(start - 1) {
            return label(before: start)
        }
        return nil
    }

    /// The words before a dash or colon, back to where the entry begins.
    private func label(before start: Int) -> Range<Int>? {
        let joint = start - 1
        guard isJoint(joint) else { return nil }
        var first = joint
        while first > joint - Self.longest, isPart(first - 1), !view.token(first).flags.contains(.lineBefore) {
            first -= 1
        }
        guard first < joint, beginsEntry(first) else { return nil }
        return first..<joint
    }

    private func isJoint(_ index: Int) -> Bool {
        switch view.kind(index) {
        case .colon: true
        case .hyphen: !view.isGlued(index) && !view.isGlued(index + 1)
        default: false
        }
    }

    private func isPart(_ index: Int) -> Bool {
        switch view.kind(index) {
        case .word:
            switch view.particle(index) {
            case .of, .and, .or: true
            default: !view.info(index).classes.intersects(view.nouns.boundaries)
            }
        case .hyphen: view.isGlued(index) && view.isGlued(index + 1)
        case .slash: true
        default: false
        }
    }

    private func beginsEntry(_ first: Int) -> Bool {
        switch view.kind(first - 1) {
        case nil, .comma, .semicolon, .colon: true
        case .symbol, .hyphen: view.token(first - 1).flags.contains(.lineBefore)
        default: view.token(first).flags.contains(.lineBefore)
        }
    }
}
