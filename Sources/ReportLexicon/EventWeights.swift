/// How much each sign of a clause tells of its being an event that annotators mark, from `event-signs.json5`.
package struct EventWeights: Sendable {
    /// The logarithm of the odds of a clause without any sign.
    private let base: Double
    /// The least sum that makes an event.
    private let least: Double
    /// What each sign adds, in the order of ``EventSign``.
    private let weights: [Double]

    private static let file = "event-signs.json5"

    init(files: LexiconFiles) throws(LexiconError) {
        let written = try files.json5(Self.file, as: Written.self)
        (base, least) = (written.base, written.least)
        var weights: [Double] = []
        for sign in EventSign.allCases {
            guard let weight = written.weights[sign.name] else {
                throw LexiconError(file: Self.file, entry: sign.name, problem: "it has no weight")
            }
            weights.append(weight)
        }
        let known = Set(EventSign.allCases.map(\.name))
        if let other = written.weights.keys.filter({ !known.contains($0) }).min() {
            throw LexiconError(file: Self.file, entry: other, problem: "there is no such sign")
        }
        self.weights = weights
    }

    /// Whether a clause with these signs is an event.
    package func accept(_ signs: EventSigns) -> Bool { sum(of: signs) >= least }

    private func sum(of signs: EventSigns) -> Double {
        weights.indices.reduce(base) { sum, index in
            signs.rawValue & 1 << UInt32(index) == 0 ? sum : sum + weights[index]
        }
    }

    private struct Written: Decodable {
        let base: Double
        let least: Double
        let weights: [String: Double]

        private enum CodingKeys: String, CodingKey, CaseIterable { case base, least, weights }

        init(from decoder: any Decoder) throws {
            try decoder.rejectUnknownKeys(CodingKeys.self)
            let values = try decoder.container(keyedBy: CodingKeys.self)
            base = try values.decode(Double.self, forKey: .base)
            least = try values.decode(Double.self, forKey: .least)
            weights = try values.decode([String: Double].self, forKey: .weights)
        }
    }
}
