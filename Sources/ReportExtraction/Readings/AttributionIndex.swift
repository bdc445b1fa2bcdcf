import ReportModel

/// Who answers for what stands at a token of an article.
struct AttributionIndex: Sendable {
    private let readings: [AttributionReading]

    init(_ readings: [AttributionReading]) { self.readings = readings }

    /// The chain of sources from the narrowest scope around the token outward; empty where the article speaks itself.
    func attribution(at token: Int) -> Attribution {
        let around = readings.enumerated().filter { $0.element.scope.contains(token) }.sorted {
            ($0.element.scope.count, $0.offset) < ($1.element.scope.count, $1.offset)
        }
        var chain: [Source] = []
        for (_, reading) in around {
            for source in reading.attribution.chain where !chain.contains(where: { $0.name == source.name }) {
                chain.append(source)
            }
        }
        return Attribution(chain: chain)
    }
}
