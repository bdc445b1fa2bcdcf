internal import ReportLexicon
internal import ReportModel

/// Turns a draft whose text is HTML into one with the article's text.
struct PageReader: Sendable {
    private let lexicon: PageLexicon

    init(lexicon: Lexicon) { self.lexicon = lexicon.pages }

    /// The draft with its markup resolved, and what was found wrong with it on the way.
    func resolve(_ draft: ArticleDraft, location: String) -> (draft: ArticleDraft, findings: [Finding]) {
        switch draft.markup {
        case .none: (draft, [])
        case .fragment: (fragment(draft), [])
        case .page: page(draft, location: location)
        }
    }

    /// All of a fragment that a reader sees.
    private func fragment(_ draft: ArticleDraft) -> ArticleDraft {
        var scanner = PageScanner(Array(draft.text.utf8), lexicon: lexicon)
        let page = scanner.scan()
        let blocks = page.blocks.filter { page.elements[$0.element].regions.isDisjoint(with: lexicon.hidden) }
        var result = draft
        result.title = draft.title.map { CharacterReference.resolve(Array($0.utf8)[...], in: lexicon.characters) }
        write(blocks, of: page, to: &result)
        return result
    }

    private func page(_ draft: ArticleDraft, location: String) -> (draft: ArticleDraft, findings: [Finding]) {
        let source = Array(draft.text.utf8)
        var scanner = PageScanner(source, lexicon: lexicon)
        let page = scanner.scan()
        let data = ScriptValue.all(in: page, source: source, lexicon: lexicon)
        var result = PageFacts(page, data, lexicon: lexicon).completed(draft)
        let verdicts = PageJudge.verdicts(on: page, title: result.title, lexicon: lexicon)
        let dates = PageDates(page, verdicts, data: data, lexicon: lexicon)
        let choice = PageDateChoice(dates, location: location)
        result.evidence += choice.evidence
        write(zip(page.blocks, verdicts.rules).filter { $1 == nil }.map(\.0), of: page, to: &result)
        result.surroundings = zip(page.blocks, verdicts.rules).compactMap { block, rule in
            rule.map {
                let offset = page.text.map.source(of: block.text.lowerBound)
                return SurroundingText(
                    text: page.text.string(block.text), rule: RuleID("page", $0),
                    source: draft.sourceMap.source(of: offset))
            }
        }
        return (result, choice.findings)
    }

    /// Makes paragraphs of blocks, with the way back to the source.
    private func write(_ blocks: [PageBlock], of page: Page, to draft: inout ArticleDraft) {
        var bytes: [UInt8] = []
        var map = SourceMap()
        for block in blocks {
            if !bytes.isEmpty { bytes += [10, 10] }
            map.append(page.text.map, block.text, at: bytes.count)
            bytes += page.text.bytes[block.text]
        }
        draft.text = String(decoding: bytes, as: UTF8.self)
        draft.sourceMap = map.composed(with: draft.sourceMap)
        draft.markup = .none
    }
}
