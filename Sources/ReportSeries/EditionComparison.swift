package import ReportModel

/// Compares an edition with the one before: what is new, changed, re-dated or withdrawn, and why.
///
/// A claim is the same if a telling of it is; else if it stands in the same sentence of the same article; else if it
/// says the same number of the same series.
package struct EditionComparison {
    private let old: EditionRecord
    private let new: EditionRecord
    private let articles: ArticleChanges

    package init(from old: EditionRecord, to new: EditionRecord) {
        self.old = old
        self.new = new
        articles = ArticleChanges(from: old, to: new)
    }

    package func changes() -> EditionChanges {
        let matches = ClaimMatcher(old: old.claims, new: new.claims).matches()
        var (changes, unchanged) = ([EditionChange](), 0)
        for (claim, match) in zip(new.claims, matches) {
            if let change = change(from: match.map { old.claims[$0] }, to: claim) {
                changes.append(change)
            } else {
                unchanged += 1
            }
        }
        let kept = Set(matches.compactMap { $0 })
        let withdrawn = old.claims.indices.filter { !kept.contains($0) }.map { old.claims[$0] }
        changes += withdrawn.map { EditionChange(.withdrawn, reason($0, isWithdrawn: true), before: $0, after: nil) }
        return EditionChanges(
            previous: old.edition, changes: changes, unchanged: unchanged, newArticles: articles.new,
            correctedArticles: articles.corrected, removedArticles: articles.removed, isReadAnew: isReadAnew)
    }

    /// Nil if both editions say the same.
    private func change(from before: ClaimRecord?, to after: ClaimRecord) -> EditionChange? {
        guard let before else { return EditionChange(.new, reason(after), before: nil, after: after) }
        if before.quantity != after.quantity || before.key != after.key {
            return EditionChange(.changed, reason(after, against: before), before: before, after: after)
        }
        guard before.interval != after.interval else { return nil }
        return EditionChange(.redated, reason(after, against: before), before: before, after: after)
    }

    private var isReadAnew: Bool {
        old.edition.lexiconDigest != new.edition.lexiconDigest || old.edition.toolVersion != new.edition.toolVersion
    }

    /// - Parameter before: nil where only one edition has the claim.
    private func reason(
        _ claim: ClaimRecord, against before: ClaimRecord? = nil, isWithdrawn: Bool = false
    ) -> EditionChange.Reason {
        let gone = isWithdrawn ? articles.removedSet : articles.newSet
        let told = Set(claim.articles).subtracting(before?.articles ?? [])
        if before == nil ? claim.articles.allSatisfy(gone.contains) : !told.isDisjoint(with: gone) {
            return isWithdrawn ? .removedArticle : .newArticle
        }
        if claim.articles.contains(where: articles.correctedSet.contains) { return .correctedArticle }
        if old.edition.correctionsDigest != new.edition.correctionsDigest { return .correction }
        if isReadAnew { return .lexicon }
        return old.edition.window == new.edition.window ? .context : .options
    }
}

/// How the input of two editions differs.
private struct ArticleChanges {
    let new: [String]
    let corrected: [String]
    let removed: [String]
    let newSet: Set<String>
    let correctedSet: Set<String>
    let removedSet: Set<String>

    init(from old: EditionRecord, to new: EditionRecord) {
        let before = Dictionary(old.articles.map { ($0.id, $0.sha256) }, uniquingKeysWith: { first, _ in first })
        let after = Set(new.articles.map(\.id))
        self.new = new.articles.map(\.id).filter { before[$0] == nil }
        corrected = new.articles.filter { before[$0.id].map { [$0] }?.contains($0.sha256) == false }.map(\.id)
        removed = old.articles.map(\.id).filter { !after.contains($0) }
        newSet = Set(self.new)
        correctedSet = Set(corrected)
        removedSet = Set(removed)
    }
}
