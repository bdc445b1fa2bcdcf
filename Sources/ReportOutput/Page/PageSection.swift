internal import ReportModel

/// A numbered section of the page.
struct PageSection {
    /// The sections in their order; the raw value is the anchor.
    enum Name: String, CaseIterable {
        case news = "new"
        case timeline
        case figures
        case differences = "differ"
        case undated
        case unused
        case method
        case sources
        case data

        /// From 1.
        var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
    }

    let name: Name
    let title: String
    let body: HTML
    var anchor: String { name.rawValue }

    /// `3. Reported figures`.
    func heading(_ words: PageWords) -> String {
        words.numbered.filled(["number": String(name.number), "title": title])
    }

    /// The first section begins a page, so that the front page stands alone.
    func html(_ words: PageWords) -> HTML {
        let heading = heading(words)
        let label = words.linkToSection.filled(["title": heading])
        let startClass: HTML = name.number == 1 ? " class=\"new-page\"" : ""
        return """
            <section\(startClass) aria-labelledby="\(anchor)">
            <h2 id="\(anchor)">\(heading)<a class="anchor" href="#\(anchor)" aria-label="\(label)">#</a></h2>
            \(body)</section>

            """
    }
}
