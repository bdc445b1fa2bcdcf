internal import ReportLexicon

/// How the running text of a page is spread over its elements.
struct PageOutline {
    /// All regions of each element, those of the elements around it included.
    let regions: [PageRegionSet]
    /// The element that holds the article.
    let article: Int
    /// For each element whether it lies in the article.
    let isInArticle: [Bool]

    /// - Parameter boilerplate: the regions that are believed to be no part of the article.
    init(_ page: Page, boilerplate: PageRegionSet, lexicon: PageLexicon) {
        let believed = page.elements.map { Self.believed($0.regions, boilerplate, lexicon) }
        let kept = Self.kept(page, believed, boilerplate, lexicon)
        let common = Self.common(in: page, Self.spread(kept, page), boilerplate.subtracting(lexicon.comments))
        let regions = Self.spread(kept.map { $0.subtracting(common) }, page)
        let clean = Self.sums(page) { regions[$0.element].isDisjoint(with: boilerplate) ? $0.weight : 0 }
        let article = Self.article(page, clean, lexicon)
        var isInArticle = page.elements.map { _ in false }
        for (number, element) in page.elements.enumerated() {
            isInArticle[number] = number == article || number > 0 && isInArticle[element.parent]
        }
        (self.regions, self.article, self.isInArticle) = (regions, article, isInArticle)
    }

    /// What names the article's text may name its topics too (`hentry category-war`), but not other stories.
    private static func believed(
        _ regions: PageRegionSet, _ boilerplate: PageRegionSet, _ lexicon: PageLexicon
    ) -> PageRegionSet {
        let isArticle = !regions.isDisjoint(with: lexicon.article)
        let doubted = isArticle ? lexicon.boilerplate.subtracting(lexicon.elsewhere) : []
        return regions.subtracting(lexicon.boilerplate.subtracting(boilerplate)).subtracting(doubted)
    }

    /// The regions of each element with those of the elements around it.
    private static func spread(_ own: [PageRegionSet], _ page: Page) -> [PageRegionSet] {
        var regions = own
        for (number, element) in page.elements.enumerated().dropFirst() {
            regions[number].formUnion(regions[element.parent])
        }
        return regions
    }

    /// Regions that hold most of the running text by many small elements cannot be what their names say.
    private static func common(
        in page: Page, _ regions: [PageRegionSet], _ boilerplate: PageRegionSet
    ) -> PageRegionSet {
        var weights = [Double](repeating: 0, count: PageRegionSet.limit)
        var total = 1.0
        for block in page.blocks where block.isProse {
            let found = regions[block.element].intersection(boilerplate)
            total += block.weight
            found.forEachNumber { weights[$0] += block.weight }
        }
        return weights.indices.reduce(into: []) { common, number in
            if weights[number] > total * 0.6 { common.insert(PageRegionSet(number: number)) }
        }
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
    private static func kept(
        _ page: Page, _ believed: [PageRegionSet], _ boilerplate: PageRegionSet, _ lexicon: PageLexicon
    ) -> [PageRegionSet] {
        let sums = sums(page) { $0.weight }
        var holdsHeadline = page.elements.map { $0.tag == .h1 || $0.tag == .body || $0.tag == .main }
        for (number, element) in page.elements.enumerated().reversed() where holdsHeadline[number] {
            holdsHeadline[element.parent] = true
        }
        let total = max(sums[0], 1)
        return believed.enumerated().map { number, regions in
            guard !regions.isDisjoint(with: boilerplate) else { return regions }
            let share = sums[number] / total
            let isComments = regions.contains(lexicon.comments)
            let isArticle = holdsHeadline[number] ? share > 0.3 : share > 0.5 && !isComments
            return isArticle ? regions.subtracting(boilerplate) : regions
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
