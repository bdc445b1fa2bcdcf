/// The words in an article that something was read from.
package struct SourceSpan: Sendable {
    package let article: String
    package let span: TextSpan
    package let sentence: TextSpan
    private let text: ArticleText

    /// - Parameters:
    ///   - span: of the words.
    ///   - sentence: in which they stand.
    package init(_ article: Article, span: TextSpan, sentence: TextSpan) {
        self.article = article.id
        self.span = span
        self.sentence = sentence
        text = article.source
    }

    package var quote: String { text[span] }
    package var sentenceText: String { text[sentence] }

    /// Other words of the same article.
    package func words(_ span: TextSpan) -> String { text[span] }
}

extension SourceSpan: Hashable {
    package static func == (left: SourceSpan, right: SourceSpan) -> Bool {
        left.article == right.article && left.span == right.span && left.sentence == right.sentence
            && (left.text === right.text || left.quote == right.quote && left.sentenceText == right.sentenceText)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(article)
        hasher.combine(span)
    }
}

/// Whose, what and where: what makes two numbers of one measure comparable (SDMX: dimensions).
package struct Dimensions: Hashable, Sendable {
    /// The country or bloc whose people or things are counted; for aid, the donor.
    package let side: String?
    /// The unit or group within the side (`31st Brigade`, `Russian-backed militia in Donetsk`).
    package let group: String?
    package let place: String?
    /// The type of equipment, aid or person (`HIMARS`).
    package let type: String?

    package init(side: String? = nil, group: String? = nil, place: String? = nil, type: String? = nil) {
        self.side = side
        self.group = group
        self.place = place
        self.type = type
    }
}

/// One number of one article that is a statistic (SDMX: observation). It cannot exist without the words it was read from.
///
/// Never changed, and shared by reference: a report holds each in many orders, and a copy would count thirty references.
package final class Observation: Sendable {
    /// Stable: a hash of article, span and measure.
    package let id: String
    package let source: SourceSpan
    /// The number alone.
    package let number: TextSpan
    package let quantity: Quantity
    /// The counted noun phrase as written.
    package let counted: String?
    package let measure: Measure
    package let statistic: Statistic
    package let dimensions: Dimensions
    package let claim: Claim
    /// The days that the figure is about (SDMX: TIME_PERIOD); nil where nothing says when.
    package let period: CivilInterval?
    /// The day up to which it counts.
    package let asOf: CivilInterval?
    /// Since when a cumulative counts.
    package let baseline: CivilInterval?
    /// Of what a share is a part, as written.
    package let base: String?
    /// The observation of which it is a part (`including three children`).
    package let includedIn: String?
    /// The observation that it repeats in another unit.
    package let conversionOf: String?
    package let event: String?
    package let rule: RuleID
    /// Between 0 and 1: of the observations given 0.8, about eight in ten are right.
    package let confidence: Double
    /// Why it is not drawn; nil if it can be.
    package let notChartable: String?

    package init(
        id: String, source: SourceSpan, number: TextSpan, quantity: Quantity, counted: String?, measure: Measure,
        statistic: Statistic, dimensions: Dimensions, claim: Claim, period: CivilInterval?, asOf: CivilInterval?,
        baseline: CivilInterval?, base: String?, includedIn: String?, conversionOf: String?, event: String?,
        rule: RuleID, confidence: Double, notChartable: String?
    ) {
        self.id = id
        self.source = source
        self.number = number
        self.quantity = quantity
        self.counted = counted
        self.measure = measure
        self.statistic = statistic
        self.dimensions = dimensions
        self.claim = claim
        self.period = period
        self.asOf = asOf
        self.baseline = baseline
        self.base = base
        self.includedIn = includedIn
        self.conversionOf = conversionOf
        self.event = event
        self.rule = rule
        self.confidence = confidence
        self.notChartable = notChartable
    }

    /// The same words read otherwise; its identifier stays.
    package func with(
        measure: Measure? = nil, statistic: Statistic? = nil, dimensions: Dimensions? = nil,
        time: CivilInterval? = nil
    ) -> Observation {
        let isTotal = [.cumulative, .stock].contains(statistic ?? self.statistic)
        return Observation(
            id: id, source: source, number: number, quantity: quantity, counted: counted,
            measure: measure ?? self.measure, statistic: statistic ?? self.statistic,
            dimensions: dimensions ?? self.dimensions, claim: claim, period: isTotal ? period : time ?? period,
            asOf: isTotal ? time ?? asOf : asOf, baseline: baseline, base: base, includedIn: includedIn,
            conversionOf: conversionOf, event: event, rule: rule, confidence: confidence,
            notChartable: time == nil ? notChartable : nil)
    }
}

extension Observation: Hashable {
    package static func == (left: Observation, right: Observation) -> Bool {
        left === right || left.isEqual(right)
    }

    private func isEqual(_ other: Observation) -> Bool {
        id == other.id && source == other.source && number == other.number && quantity == other.quantity
            && counted == other.counted && measure == other.measure && statistic == other.statistic
            && dimensions == other.dimensions && claim == other.claim && period == other.period
            && asOf == other.asOf && baseline == other.baseline && base == other.base
            && includedIn == other.includedIn && conversionOf == other.conversionOf && event == other.event
            && rule == other.rule && confidence == other.confidence && notChartable == other.notChartable
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
