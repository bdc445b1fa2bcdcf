internal import Algorithms
import ReportModel

/// Who answers for what stands at a token of an article.
struct AttributionIndex: Sendable {
    private let readings: [AttributionReading]
    private let byCue: [AttributionReading]

    init(_ readings: [AttributionReading]) {
        self.readings = readings
        byCue = readings.enumerated().sorted {
            ($0.element.cue.lowerBound, $0.offset) < ($1.element.cue.lowerBound, $1.offset)
        }.map(\.element)
    }

    /// Those whose source and verb of saying stand there, with what they say.
    func readings(in range: Range<Int>) -> [AttributionReading] {
        let first = byCue.partitioningIndex { $0.cue.lowerBound >= range.lowerBound }
        return byCue[first...].prefix { range.contains($0.cue.lowerBound) }.filter {
            range.contains($0.scope.lowerBound)
        }
    }

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
