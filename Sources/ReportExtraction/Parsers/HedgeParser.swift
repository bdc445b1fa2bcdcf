import ReportLexicon

/// Reads the words around a number that tell how exactly it is meant.
struct HedgeParser {
    /// What the words before a number say, and where they begin.
    struct Before {
        var start: Int
        var bound: Bound?
        var isIncrement = false
    }

    let view: TokenView

    /// Reads back from `start` as far as hedges reach, at most to `floor`.
    func before(_ start: Int, floor: Int) -> Before {
        var result = Before(start: start)
        while let found = view.hedgeBefore(result.start, floor: floor) {
            result.start = found.start
            result.isIncrement = result.isIncrement || found.payload.bound == .another
            result.bound = Self.stronger(found.payload.bound, than: result.bound)
        }
        return result
    }

    /// The hedge that begins at `index`: `or so`, `or more`, `-plus`, `more`.
    func behind(_ index: Int) -> (bound: Bound, end: Int)? {
        guard let found = view.hedgeBehind(at: index), !belongsToNext(found.end) else {
            return nil
        }
        return (found.payload.bound, found.end)
    }

    /// `40 and more than 10`, `1000 and below 1500`: the words bound the next number, not the one before.
    private func belongsToNext(_ end: Int) -> Bool {
        if view.kind(end) == .digits || view.particle(end) == .than { return true }
        return view.number(end).kind != .none && view.number(end).role == .begins
    }

    /// Of two hedges the one that bounds; of two that bound the outer one (`at least about 20`).
    static func stronger(_ outer: Bound, than inner: Bound?) -> Bound {
        switch (outer, inner) {
        case (_, nil), (_, .exactly?), (_, .all?), (_, .another?): outer
        case (.exactly, let inner?), (.all, let inner?), (.another, let inner?), (.about, let inner?): inner
        default: outer
        }
    }
}
