internal import ReportModel

/// A claim while its tellings are collected.
struct ClaimDraft {
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
    func isTold(by telling: Telling) -> Bool {
        canBeSimultaneous(telling) && NumberAgreement.agree(lead.observation.quantity, telling.observation.quantity)
    }

    /// Whether another article gives another number in nearly the same words: one of both has copied wrongly.
    func isMistold(by telling: Telling) -> Bool {
        guard canBeSimultaneous(telling), tellings.allSatisfy({ $0.article != telling.article }) else { return false }
        return Wording.resemble(lead.observation.source.sentenceText, telling.observation.source.sentenceText)
    }

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
