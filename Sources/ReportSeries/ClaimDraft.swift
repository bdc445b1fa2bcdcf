internal import Foundation
internal import ReportModel

/// A claim while its tellings are collected.
struct ClaimDraft {
    private static let commonest: Decimal = 20

    let key: SeriesKey
    private(set) var interval: CivilInterval?
    private(set) var tellings: [Telling]
    private(set) var misprints: [Telling] = []
    /// The telling whose number stands for the claim.
    private(set) var lead: Telling
    /// Its place in the report: that of its first telling.
    private(set) var place: Int

    init(_ telling: Telling, key: SeriesKey) {
        self.key = key
        interval = telling.time
        tellings = [telling]
        lead = telling
        place = telling.place
    }

    /// Whether it is over before a telling begins; what is undated or open never is.
    func hasEnded(before telling: Telling) -> Bool {
        guard let latest = interval?.latest, let earliest = telling.time?.earliest else { return false }
        return latest < earliest
    }

    /// Whether an observation with the same key says the same number of a time that may be the same.
    ///
    /// An undated number is only taken for another undated one: nothing says that it belongs to a dated one.
    ///
    /// A sentence tells a thing once: two equal numbers in it are two things (`two doctors and two others`).
    func isTold(by telling: Telling) -> Bool {
        canBeSimultaneous(telling) && !sharesSentence(with: telling)
            && NumberAgreement.agree(lead.observation.quantity, telling.observation.quantity)
            && (!isCommonplace || isOfOneReport(telling) || isWorded(as: telling))
    }

    /// Small numbers return with every new event: `three killed` of one week need not be those of the week before.
    private var isCommonplace: Bool {
        guard key.statistic == .flow, let high = lead.observation.quantity.high else { return false }
        return high <= Self.commonest
    }

    /// Whether both days are known, or unknown in the same bounds.
    private func isOfOneReport(_ telling: Telling) -> Bool {
        guard let interval, let time = telling.time, interval != time else { return true }
        return interval.exactDay != nil || time.exactDay != nil
    }

    private func isWorded(as telling: Telling) -> Bool {
        lead.wording.resembles(telling.wording)
    }

    /// Whether the other claim is a copy of this one, of which only one was read with its scope or speaker: the same
    /// number in nearly the same words, of a time that may be the same; or what an article tells again in other words.
    func isCopied(by other: ClaimDraft) -> Bool {
        let (one, two) = (key.dimensions, other.key.dimensions)
        guard key.isPlanned == other.key.isPlanned, Self.agree(key.recorder, other.key.recorder),
            Self.agree(one.side, two.side), Self.agree(one.group, two.group), Self.agree(one.type, two.type),
            !sharesSentence(with: other.lead), canBeSimultaneous(other.lead) || isToldAgain(by: other.lead)
        else { return false }
        return lead.wording.resembles(other.lead.wording, by: leastLikeness(of: other))
    }

    /// How large a part of their words copies have in common.
    private func leastLikeness(of other: ClaimDraft) -> Double {
        // `shelling in Kharkiv` and `shelling in Kherson` differ in one word only.
        guard Self.agree(key.dimensions.place, other.key.dimensions.place) else { return 0.8 }
        guard lead.article == other.lead.article else { return 0.5 }
        // What is counted is the same; outside the catalogue that is no more than a noun.
        return key.measure.hasPrefix(Measure.otherPrefix) ? 0.2 : 0
    }

    /// Whether a total or stock without a day of its own is told again within some days: no number of the sentence is
    /// another one. A recorder that counts day by day says at least another date.
    private func isToldAgain(by telling: Telling) -> Bool {
        guard [.cumulative, .stock].contains(key.statistic), !telling.isApart, !lead.isApart,
            let day = interval?.latest?.dayNumber, let other = telling.time?.latest?.dayNumber,
            abs(day - other) <= IntervalOrder.longestRetelling
        else { return false }
        return lead.wording.hasSameNumbers(as: telling.wording) && lead.wording.resembles(telling.wording)
    }

    private func sharesSentence(with telling: Telling) -> Bool {
        tellings.contains {
            $0.article == telling.article && $0.observation.source.sentence == telling.observation.source.sentence
        }
    }

    /// Whether another article gives another number in nearly the same words: one of both has copied wrongly.
    func isMistold(by telling: Telling) -> Bool {
        guard canBeSimultaneous(telling), isNear(telling), tellings.allSatisfy({ $0.article != telling.article }) else {
            return false
        }
        return isWorded(as: telling)
    }

    /// Whether both times end on the same day or on neighbouring ones: later the same words tell of something new.
    private func isNear(_ telling: Telling) -> Bool {
        guard let last = interval?.latest, let other = telling.time?.latest else { return true }
        return abs(last.dayNumber - other.dayNumber) <= 1
    }

    private static func agree(_ one: String?, _ other: String?) -> Bool { one == nil || other == nil || one == other }

    private func canBeSimultaneous(_ telling: Telling) -> Bool {
        guard !telling.isApart, !lead.isApart else { return false }
        guard let interval, let time = telling.time else { return interval == nil && telling.time == nil }
        return interval.meets(time)
    }

    mutating func add(_ telling: Telling) {
        tellings.append(telling)
        place = min(place, telling.place)
        if let time = telling.time, let interval, Self.width(time) < Self.width(interval) {
            self.interval = time
        }
        if NumberAgreement.isFiner(telling.observation.quantity, than: lead.observation.quantity) { lead = telling }
    }

    /// Takes in the tellings of a claim that an analyst says is the same.
    mutating func join(_ other: ClaimDraft) {
        for telling in other.tellings {
            let isSame = NumberAgreement.agree(lead.observation.quantity, telling.observation.quantity)
            isSame ? tellings.append(telling) : misprints.append(telling)
        }
        misprints += other.misprints
        place = min(place, other.place)
    }

    /// Whether an observation is one of its tellings.
    func isTold(by observation: String) -> Bool { (tellings + misprints).contains { $0.observation.id == observation } }

    mutating func add(variant telling: Telling) {
        misprints.append(telling)
        place = min(place, telling.place)
    }

    private static func width(_ interval: CivilInterval) -> Int { interval.dayCount ?? .max }
}

extension ClaimDraft {
    /// - Parameter origins: who says so independently.
    func claim(origins: [String]) -> ClaimedFigure {
        let others = tellings.filter { $0.place != lead.place }.sorted { $0.place < $1.place }
        return ClaimedFigure(
            id: lead.observation.id, key: key, interval: interval, quantity: lead.observation.quantity,
            observations: ([lead] + others + misprints).map(\.observation.id), variants: variants, origins: origins)
    }

    private var variants: [ClaimedFigure.Variant] {
        var quantities: [Quantity] = []
        for telling in misprints where !quantities.contains(telling.observation.quantity) {
            quantities.append(telling.observation.quantity)
        }
        return quantities.map { quantity in
            let same = misprints.filter { $0.observation.quantity == quantity }
            return ClaimedFigure.Variant(quantity: quantity, observations: same.map(\.observation.id))
        }
    }
}

extension Telling {
    var article: String { observation.source.article }
}
