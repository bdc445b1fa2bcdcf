internal import ReportModel

/// What stands below the open part of a long list or table: the rest, folded away on screen and left out in print,
/// where a line says how much more there is, which file holds it, and how what the page has was chosen.
struct Fold {
    let page: PageContext
    let source: Source

    /// Where all of a list is, if the page has only a part of it.
    struct Source {
        /// The data file that holds all of it.
        let file: String
        /// By which order the page has its part, as a sentence; nil where the section has said so.
        var order: String?
    }

    /// `Show 12 more`.
    func summary(_ count: Int) -> String { page.count(page.strings.fold.summary, count) }

    /// - Parameters:
    ///   - rest: What is folded.
    ///   - count: How many items that are.
    ///   - left: How many more are in the file only, because the page would be too long.
    func html(_ rest: HTML, count: Int, left: Int) -> HTML {
        let unprinted = note(left, kind: "unprinted", file: "<a href=\"\(source.file)\">\(source.file)</a>", left: left)
        let folded: HTML =
            count == 0
            ? unprinted
            : """
            <details class="rest"><summary>\(summary(count))</summary>
            \(rest)\(unprinted)</details>

            """
        return folded + note(count + left, kind: "printed", file: "\(source.file)", left: left)
    }

    /// `174 more stand in observations.csv. The page has the newest.`
    private func note(_ count: Int, kind: HTML, file: HTML, left: Int) -> HTML {
        guard count > 0 else { return "" }
        let order = source.order.map { left > 0 ? " \($0)" : "" } ?? ""
        let text = page.strings.fold.elsewhere.of(count).html(["count": "\(page.number(count))", "file": file])
        return "<p class=\"small \(kind)\">\(text)\(order)</p>\n"
    }
}
