internal import ReportLexicon

/// Tells the blocks of a page that are the article from those that are the page.
struct PageJudge {
    private let page: Page
    private let outline: PageOutline
    private let lexicon: PageLexicon

    init(_ page: Page, _ outline: PageOutline, lexicon: PageLexicon) {
        (self.page, self.outline, self.lexicon) = (page, outline, lexicon)
    }

    /// For each block the rule that calls it boilerplate, or nil.
    /// - Parameter title: of the article; a block that repeats it is its headline.
    func verdicts(title: String?) -> [String?] {
        var rules = page.blocks.map { rule(for: $0, title: title) }
        markLinkLists(&rules)
        markEmptyHeadings(&rules)
        return rules
    }

    private func rule(for block: PageBlock, title: String?) -> String? {
        let regions = outline.regions[block.element].intersection(lexicon.boilerplate)
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

    /// A heading under which nothing of the article stands.
    private func markEmptyHeadings(_ rules: inout [String?]) {
        var isEmpty = true
        for number in page.blocks.indices.reversed() where outline.isInArticle[page.blocks[number].element] {
            let isHeading = page.blocks[number].tag.headingLevel != nil
            if isHeading, isEmpty, rules[number] == nil { rules[number] = "heading without text" }
            if !isHeading { isEmpty = rules[number] != nil }
        }
    }
}
