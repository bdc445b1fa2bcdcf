internal import ReportModel

/// What stands below the open part of a long list or table: the rest, folded away on screen and left out in print,
/// where a line says how much more there is and which file holds it.
struct Fold {
    let page: PageContext
    /// The data file that holds all of it.
    let file: String

    /// `Show 12 more`.
    func summary(_ count: Int) -> String { page.count(page.strings.fold.summary, count) }

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
        let phrase = page.strings.fold.elsewhere.of(count)
        let text = phrase.filled(["count": page.number(count), "file": file])
        return "<p class=\"small \(kind)\">\(text)</p>\n"
    }
}
