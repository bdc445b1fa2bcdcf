internal import Foundation
import ReportLexicon
import ReportModel

/// What becomes of a number that no trigger takes: a statistic of its own name, or unused with the reason.
struct UncataloguedMeasure {
    let sentence: SentenceReading
    /// The sentence before it.
    let earlier: SentenceReading?

    enum Answer {
        case measure(Measure)
        case unused(String)
    }

    /// The greatest handful: fewer things are no statistic where words alone give them.
    private static let leastVagueCount: Decimal = 10
    /// The smallest count that is a statistic.
    private static let leastCount: Decimal = 2
    /// The smallest count that is a statistic where neither noun nor verb stands beside it.
    private static let leastBareCount: Decimal = 1000

    /// Whether the words give no more than a handful (`several`, `a few`), and no verb or noun of a measure governs it.
    static func isTooVague(_ quantity: Quantity, choice: MeasureChoice?) -> Bool {
        guard quantity.hedge == .vague, let high = quantity.high, high < leastVagueCount else { return false }
        return switch UnitFamily(quantity.unit) {
        case .share: false
        case .count: choice?.winner.link == nil
        default: true
        }
    }

    /// `both`, `the two`: a handful without a noun, of which the text has spoken.
    static func isKnown(_ reading: QuantityReading, in reader: TokenReader) -> Bool {
        let first = reading.number.lowerBound
        if reader.isA(reader.words.known, first) { return true }
        guard reading.head == nil, !reading.isOrdinal, [.none, .person].contains(reading.quantity.unit),
            reader.isA(reader.words.known, first - 1), !reader.isKind(.hyphen, reading.tokens.upperBound),
            let high = reading.quantity.high
        else { return false }
        return high < leastVagueCount
    }

    func answer(for quantity: Int) -> Answer {
        let reading = sentence.quantities[quantity]
        switch UnitFamily(reading.quantity.unit) {
        case .duration: return duration(reading)
        case .currency:
            return .measure(.other("money", unit: reading.quantity.unit, statistic: moneyStatistic(reading, quantity)))
        case .share: return .measure(.other("share", unit: reading.quantity.unit, statistic: .share))
        case .length:
            let statistic: Statistic = isTreated(quantity) ? .flow : .size
            return .measure(.other("distance", unit: reading.quantity.unit, statistic: statistic))
        case .area: return .measure(.other("area", unit: reading.quantity.unit, statistic: .size))
        case .count: return count(reading, quantity)
        }
    }

    /// `dug 40 miles of trenches`, `100 metres of cable were stolen`: a length of something to which something is done.
    private func isTreated(_ quantity: Int) -> Bool {
        guard let link = sentence.frames[quantity].links.first, link.role == .object, link.group != nil else {
            return false
        }
        let reading = sentence.quantities[quantity]
        return isDeed(link.token) && reading.head != nil
            && !sentence.reader.isKind(.hyphen, reading.number.upperBound)
    }

    /// What is paid flows, what is owned is a stock, what a thing costs is its size.
    private func moneyStatistic(_ reading: QuantityReading, _ quantity: Int) -> Statistic {
        let (reader, next) = (sentence.reader, reading.tokens.upperBound)
        if reading.per != nil { return .rate }
        // `is up 12 cents`: how far a price moved.
        if reader.isA(reader.words.direction, reading.tokens.lowerBound - 1) { return .flow }
        if reader.isA(reader.words.hoard, next) || reader.isA(reader.words.hoard, next + 1) { return .stock }
        let isAdjective = reader.beginsNounPhrase(next) && !reader.isA(reader.words.determiner, next)
        // `the $2 billion bridge`
        if isAdjective, reader.isA(reader.words.article, reading.tokens.lowerBound - 1),
            !isDeed(next), reading.head == nil, hasDefiniteArticle(reading)
        {
            return .size
        }
        let isMean = reader.isA(reader.words.mean, reading.tokens.lowerBound - 1)
        if isMean || isOfMean(quantity) { return .size }
        if isEvent(quantity) { return .flow }
        return isAdjective ? .size : .stock
    }

    private func hasDefiniteArticle(_ reading: QuantityReading) -> Bool {
        sentence.reader.isA(sentence.reader.words.known, reading.tokens.lowerBound - 1)
    }

    /// `with the average aid totaling $6,500`
    private func isOfMean(_ quantity: Int) -> Bool {
        let reader = sentence.reader
        return sentence.frames[quantity].links.contains { $0.role == .value && reader.isA(reader.words.mean, $0.token) }
    }

    /// How long something takes or lasts, unless it only tells when (`two days after`, `in the past week`).
    private func duration(_ reading: QuantityReading) -> Answer {
        let reader = sentence.reader
        let (first, next) = (reading.tokens.lowerBound - 1, reading.tokens.upperBound)
        let bound = max(reading.quantity.low ?? 0, reading.quantity.high ?? 0)
        if reading.per != nil { return .measure(.other("duration", unit: reading.quantity.unit, statistic: .rate)) }
        guard bound >= Self.leastCount, !reading.isOrdinal, !reader.isA(reader.words.timeRelation, first),
            !reader.isA(reader.words.timeRelation, next)
        else { return .unused("a time span that measures nothing") }
        return .measure(.other("duration", unit: reading.quantity.unit, statistic: .duration))
    }

    private func count(_ reading: QuantityReading, _ quantity: Int) -> Answer {
        guard let (noun, unit) = noun(of: reading) ?? elided(quantity) else {
            return .unused("no noun says what is counted")
        }
        let bound = max(reading.quantity.low ?? 0, reading.quantity.high ?? 0)
        guard bound >= Self.leastCount, !sentence.isSpeaker(reading.tokens) else {
            return .unused("one thing or those who speak are no statistic")
        }
        guard bound >= Self.leastVagueCount || !isKnown(reading) else {
            return .unused("a handful that is known already")
        }
        let statistic = countStatistic(reading, quantity)
        return .measure(.other(noun, unit: unit, statistic: statistic))
    }

    private func countStatistic(_ reading: QuantityReading, _ quantity: Int) -> Statistic {
        let (reader, first) = (sentence.reader, sentence.frames[quantity].links.first)
        if reading.isOrdinal { return .cumulative }
        if reading.per != nil { return .rate }
        // `a 15-member board`, `a limit of four tests`: how large a thing is.
        if reader.isKind(.hyphen, reading.number.upperBound), reader.isKind(.word, reading.number.upperBound + 1) {
            return .size
        }
        if let first, isWhole(first) || isCapacity(first) { return .size }
        // `eight explosions`, `six dead`: the noun itself tells what happened.
        if let head = reading.head, isDeed(head) { return .flow }
        return isEvent(quantity) ? .flow : .stock
    }

    /// `a limit of four tests`, `a panel of six judges`, `is made up of six judges`.
    private func isWhole(_ link: QuantityFrame.Link) -> Bool {
        let (reader, words) = (sentence.reader, sentence.reader.words)
        if link.role == .of { return reader.isA(words.mean, link.token) || reader.isA(words.whole, link.token) }
        return [.object, .preposition].contains(link.role) && reader.isA(words.parts, link.token)
    }

    /// `can carry eight torpedoes`, `able to seat 40 guests`: what there is room for.
    private func isCapacity(_ link: QuantityFrame.Link) -> Bool {
        let (reader, words) = (sentence.reader, sentence.reader.words)
        guard link.role == .object, reader.isA(words.capacity, link.token),
            let group = link.group.map({ sentence.groups[$0] })
        else { return false }
        return (group.tokens.lowerBound - 3..<group.tokens.upperBound).contains { reader.isA(words.ability, $0) }
    }

    /// `the two brothers`, `both sides`: how many they are was said or is known.
    private func isKnown(_ reading: QuantityReading) -> Bool {
        let reader = sentence.reader
        return reading.head != nil && !reading.isOrdinal
            && [reading.tokens.lowerBound - 1, reading.tokens.lowerBound].contains {
                reader.isA(reader.words.known, $0)
            }
    }

    /// `10 more were flying`, `fell by 3,000`, `Syria (6 million)`: what the number before it counts, or just a number.
    private func elided(_ quantity: Int) -> (noun: String, unit: UnitCode)? {
        let reading = sentence.quantities[quantity]
        let (reader, first) = (sentence.reader, reading.tokens.lowerBound - 1)
        let isNamed = reader.isA(reader.words.article, first) || reading.isIncrement || reader.isKind(.open, first)
        let bound = max(reading.quantity.low ?? 0, reading.quantity.high ?? 0)
        guard [.none, .person].contains(reading.quantity.unit) || reading.head != nil, !reading.isOrdinal,
            isTold(quantity) || (isNamed && bound >= Self.leastBareCount)
        else { return nil }
        if isOfPeople(quantity) { return ("person", .person) }
        let before = (earlier?.quantities ?? []) + sentence.quantities[..<quantity]
        let found = before.reversed().lazy.compactMap { noun(of: $0) }.first
        if found == nil, reading.head != nil { return ("person", .person) }
        return found ?? (isNamed || bound >= Self.leastVagueCount ? ("number", .none) : nil)
    }

    /// `killing seven`, `another nine were arrested`: only people are.
    private func isOfPeople(_ quantity: Int) -> Bool {
        sentence.frames[quantity].links.contains { link in
            link.group != nil && [.object, .subject].contains(link.role)
                && sentence.reader.isA(sentence.reader.words.personVerb, link.token)
        }
    }

    /// The singular of the counted noun, and its unit; none where it is only `others`.
    private func noun(of reading: QuantityReading) -> (noun: String, unit: UnitCode)? {
        guard let head = reading.head, UnitFamily(reading.quantity.unit) == .count,
            !sentence.reader.isA(sentence.reader.words.remaining, head)
        else { return nil }
        return (noun(at: head), reading.quantity.unit)
    }

    private func noun(at head: Int) -> String {
        let reader = sentence.reader
        let lemma = reader.vocabulary[reader[head].word].noun
        return lemma == 0
            ? reader.document.text(of: head..<head + 1).lowercased() : reader.vocabulary.spelling(of: lemma)
    }

    /// Whether a verb or a preposition says what becomes of the quantity, not only what it is like or says.
    private func isTold(_ quantity: Int) -> Bool {
        let words = sentence.reader.words
        return sentence.frames[quantity].links.contains { link in
            let verb = link.group.map { sentence.groups[$0].verb }
            let isState = verb.map { sentence.reader.isA(words.state, $0) } ?? false
            return ![.predicate, .of].contains(link.role) && !isState && !isSpeaking(link)
        }
    }

    /// `two officials told reporters`: who speaks is no statistic.
    private func isSpeaking(_ link: QuantityFrame.Link) -> Bool {
        link.role == .subject && sentence.reader.isA(sentence.reader.words.say, link.token)
    }

    /// Whether the verb of the quantity tells what happened (`were rescued`), not what lasts (`live`, `are hiding`).
    private func isEvent(_ quantity: Int) -> Bool {
        let links = sentence.frames[quantity].links
        let reader = sentence.reader
        // `a raid on two banks`, `the release of 12 videos`: the noun tells what happened.
        if let noun = links.first, noun.group == nil, [.of, .preposition].contains(noun.role) {
            return links.contains { $0.group == nil && $0.role == noun.role && isDeed($0.token) }
                || (noun.role == .of && isDone(noun.token))
        }
        let link = links.first { $0.group != nil }
        guard let link, let group = link.group.map({ sentence.groups[$0] }) else { return isInEvent(quantity) }
        // `The outflows included 3 million in bonds`: parts of what happened.
        if reader.isA(reader.words.state, group.verb) { return isDeed(group.tokens.lowerBound - 1) }
        if isState(behind: group) { return false }
        if reader.hasForm(.gerund, group.verb) { return link.role != .subject }
        if group.isPassive, group.tense == .present, !group.isPerfect {
            return link.role == .object && isDeed(group.verb)
        }
        return group.isPassive || group.isPerfect || group.tense != .present || !group.isFinite || link.role == .subject
            || (link.role == .object && isDeed(group.verb))
    }

    /// `claimed the lives of five people`: whether the noun is the object of a verb that tells what happened.
    private func isDone(_ noun: Int) -> Bool {
        let reader = sentence.reader
        let group = sentence.groups.last { $0.tokens.upperBound <= noun && $0.tokens.upperBound + 3 > noun }
        guard let group, !reader.isA(reader.words.state, group.verb) else { return false }
        return group.isPerfect || group.tense == .past
    }

    /// `had taken shelter`: the noun behind the verb tells what lasts.
    private func isState(behind group: VerbGroup) -> Bool {
        let reader = sentence.reader
        return reader.isA(reader.words.state, group.tokens.upperBound)
            && reader.hasForm(.singular, group.tokens.upperBound)
    }

    /// A verb or noun of what is done once (`expel`, `raid`), so that even the present tells of an event.
    private func isDeed(_ token: Int) -> Bool { sentence.reader.isA(sentence.reader.words.deed, token) }

    /// Whether the finite verb behind the number, or else before it, tells what happened.
    private func isInEvent(_ quantity: Int) -> Bool {
        let (reader, place) = (sentence.reader, sentence.quantities[quantity].tokens.upperBound)
        let finite = sentence.groups.filter { $0.isFinite && !reader.isA(reader.words.say, $0.verb) }
        guard let group = finite.first(where: { $0.tokens.lowerBound >= place }) ?? finite.last else { return false }
        return group.tense == .past && !reader.isA(reader.words.state, group.verb)
    }
}
