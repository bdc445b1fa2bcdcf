internal import ReportLexicon

/// Tells the blocks of a page that are the article from those that are the page.
struct PageJudge {
    /// The verdict on the blocks of a page.
    struct Verdicts {
        /// For each block the rule that calls it boilerplate, or nil.
        let rules: [String?]
        let outline: PageOutline
    }

    private let page: Page
    private let outline: PageOutline
    private let boilerplate: PageRegionSet
    private let lexicon: PageLexicon

    private init(_ page: Page, boilerplate: PageRegionSet, lexicon: PageLexicon) {
        (self.page, self.boilerplate, self.lexicon) = (page, boilerplate, lexicon)
        outline = PageOutline(page, boilerplate: boilerplate, lexicon: lexicon)
    }

    /// Judges a page; where nothing would be left of it, the names of its regions are believed less.
    /// - Parameter title: of the article; a block that repeats it is its headline.
    static func verdicts(on page: Page, title: String?, lexicon: PageLexicon) -> Verdicts {
        var verdicts = Verdicts(rules: [], outline: PageOutline(page, boilerplate: [], lexicon: lexicon))
        for boilerplate in [lexicon.boilerplate, lexicon.elsewhere.union(lexicon.comments), []] {
            let judge = PageJudge(page, boilerplate: boilerplate, lexicon: lexicon)
            verdicts = Verdicts(rules: judge.rules(title: title), outline: judge.outline)
            if verdicts.rules.contains(where: { $0 == nil }) { break }
        }
        return verdicts
    }

    private func rules(title: String?) -> [String?] {
        var rules = page.blocks.map { rule(for: $0, title: title) }
        markLinkLists(&rules)
        markEmptyHeadings(&rules)
        return rules
    }

    private func rule(for block: PageBlock, title: String?) -> String? {
        let regions = outline.regions[block.element].intersection(boilerplate)
        if let region = regions.first { return lexicon.regions[region].name }
        if !outline.isInArticle[block.element] { return "outside the article" }
        if block.tag == .h1 || block.words < 40 && page.text.string(block.text) == title { return "headline" }
        if block.tag == .hr || block.words == 0 { return "signs" }
        return nil
    }

    /// Lines that are links and nothing else belong to lists of other stories, except single ones between paragraphs.
    private func markLinkLists(_ rules: inout [String?]) {
        for (number, block) in page.blocks.enumerated() where rules[number] == nil {
            if block.linkShare > 0.6, !block.isProse { rules[number] = "links" }
        }
    }

    /// A heading under which nothing of the article stands, up to the next one of its rank.
    private func markEmptyHeadings(_ rules: inout [String?]) {
        /// The rank of what stands below: 7 for text, 0 for nothing.
        var below = 0
        for (number, block) in page.blocks.enumerated().reversed() where rules[number] == nil {
            let level = block.tag.headingLevel ?? 7
            if level < 7, below <= level { rules[number] = "heading without text" } else { below = level }
        }
    }
}
