internal import ReportModel

/// What stands below the open part of a long list or table: the rest, folded away on screen and left out in print,
/// where a line says how much more there is and which file holds it.
struct Fold {
    let words: FoldWords
    /// The data file that holds all of it.
    let file: String

    /// `Show 12 more`.
    func summary(_ count: Int) -> String { words.summary.of(count).filled(["count": String(count)]) }

    /// - Parameters:
    ///   - rest: What is folded.
    ///   - count: How many items that are.
    ///   - left: How many more are in the file only, because the page would be too long.
    func html(_ rest: HTML, count: Int, left: Int) -> HTML {
        let unprinted = note(left, kind: "unprinted")
        let folded: HTML =
            count == 0
            ? unprinted
            : """
            <details class="rest"><summary>\(summary(count))</summary>
            \(rest)\(unprinted)</details>

            """
        return folded + note(count + left, kind: "printed")
    }

    /// `174 more stand in observations.csv.`
    private func note(_ count: Int, kind: HTML) -> HTML {
        guard count > 0 else { return "" }
        let text = words.elsewhere.of(count).filled(["count": String(count), "file": file])
        return "<p class=\"small \(kind)\">\(text)</p>\n"
    }
}
