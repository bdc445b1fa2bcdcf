internal import ReportLexicon

/// How the running text of a page is spread over its elements.
struct PageOutline {
    /// All regions of each element, those of the elements around it included.
    let regions: [PageRegionSet]
    /// The element that holds the article.
    let article: Int
    /// For each element whether it lies in the article.
    let isInArticle: [Bool]

    init(_ page: Page, lexicon: PageLexicon) {
        let all = Self.sums(page) { Double($0.words) * (1 - $0.linkShare) }
        let kept = Self.kept(page, all, lexicon)
        var regions = page.elements.map { _ in PageRegionSet() }
        for (number, element) in page.elements.enumerated() {
            regions[number] = kept[number].union(number == 0 ? [] : regions[element.parent])
        }
        let clean = Self.sums(page) { block in
            regions[block.element].isDisjoint(with: lexicon.boilerplate)
                ? Double(block.words) * (1 - block.linkShare) : 0
        }
        let article = Self.article(page, clean, lexicon)
        var isInArticle = page.elements.map { _ in false }
        for (number, element) in page.elements.enumerated() {
            isInArticle[number] = number == article || number > 0 && isInArticle[element.parent]
        }
        (self.regions, self.article, self.isInArticle) = (regions, article, isInArticle)
    }

    /// The weight of the running text in each element and all that it holds.
    private static func sums(_ page: Page, _ weight: (PageBlock) -> Double) -> [Double] {
        var sums = page.elements.map { _ in 0.0 }
        for block in page.blocks where block.isProse { sums[block.element] += weight(block) }
        for number in page.elements.indices.dropFirst().reversed() {
            sums[page.elements[number].parent] += sums[number]
        }
        return sums
    }

    /// The regions that the elements' names say, without those that cannot be true: a "sidebar" that holds most of the
    /// page's text, a "menu" around the headline and the text.
    private static func kept(_ page: Page, _ sums: [Double], _ lexicon: PageLexicon) -> [PageRegionSet] {
        var holdsHeadline = page.elements.map { $0.tag == .h1 || $0.tag == .body || $0.tag == .main }
        for (number, element) in page.elements.enumerated().reversed() where holdsHeadline[number] {
            holdsHeadline[element.parent] = true
        }
        let total = max(sums[0], 1)
        return page.elements.enumerated().map { number, element in
            guard !element.regions.isDisjoint(with: lexicon.boilerplate) else { return element.regions }
            let share = sums[number] / total
            let isComments = element.regions.contains(lexicon.comments)
            let isArticle = holdsHeadline[number] ? share > 0.3 : share > 0.5 && !isComments
            return isArticle ? element.regions.subtracting(lexicon.boilerplate) : element.regions
        }
    }

    /// From the page inward as long as one element holds nearly all of the running text.
    private static func article(_ page: Page, _ sums: [Double], _ lexicon: PageLexicon) -> Int {
        var best = page.elements.map { _ in 0 }
        for number in page.elements.indices.dropFirst() where page.elements[number].tag.holdsBlocks {
            let parent = page.elements[number].parent
            if best[parent] == 0 || sums[number] > sums[best[parent]] { best[parent] = number }
        }
        var current = 0
        while best[current] > 0 {
            let child = best[current]
            let isNamed = !page.elements[child].regions.isDisjoint(with: lexicon.article)
            guard sums[child] > 0, sums[child] >= sums[current] * (isNamed ? 0.5 : 0.75) else { break }
            current = child
        }
        return current
    }
}

extension HTMLTag {
    /// Whether paragraphs can stand in it.
    fileprivate var holdsBlocks: Bool {
        switch self {
        case .other, .span, .html, .body, .main, .article, .section, .div, .center, .table, .tbody, .tr, .td, .details,
            .form, .fieldset, .header, .blockquote, .aside:
            true
        default: false
        }
    }
}
