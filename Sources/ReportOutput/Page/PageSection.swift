internal import ReportModel

/// A numbered section of the page.
struct PageSection {
    let anchor: HTML
    let title: String
    let body: HTML
    var startsPage = false

    /// `3. Reported figures`.
    func heading(_ number: Int, _ words: PageWords) -> String {
        words.numbered.filled(["number": String(number), "title": title])
    }

    func html(_ number: Int, _ words: PageWords) -> HTML {
        let heading = heading(number, words)
        let label = words.linkToSection.filled(["title": heading])
        let startClass: HTML = startsPage ? " class=\"new-page\"" : ""
        return """
            <section\(startClass) aria-labelledby="\(anchor)">
            <h2 id="\(anchor)">\(heading)<a class="anchor" href="#\(anchor)" aria-label="\(label)">#</a></h2>
            \(body)</section>

            """
    }
}
