internal import ReportModel

/// The data of a chart as CSV: the figures and events that it draws.
struct ChartData {
    private let observations: [Observation]
    private let events: [Event]

    init(_ chart: ReportChart, _ shown: ShownData) {
        observations = shown.observations(of: chart)
        events = shown.events(of: chart)
    }

    var csv: [UInt8] {
        var table = CSVTable()
        let header = [
            "id", "what", "date", "earliest", "latest", "low", "high", "hedge", "unit", "speaker", "article",
            "sentence",
        ]
        table.append(header.map { .text($0) })
        for observation in observations { table.append(row(observation)) }
        for event in events { table.append(row(event)) }
        return table.bytes
    }

    private func row(_ observation: Observation) -> [CSVTable.Cell] {
        let date = observation.period ?? observation.asOf
        let quantity = observation.quantity
        return [
            .text(observation.id), .text(observation.measure.label), .text(date?.edtf),
            .text(date?.earliest?.description), .text(date?.latest?.description), .decimal(quantity.low),
            .decimal(quantity.high), .text(quantity.hedge.rawValue), .text(quantity.unit.rawValue),
            .text(observation.claim.attribution.origin?.name), .text(observation.source.article),
            .text(observation.source.sentenceText),
        ]
    }

    private func row(_ event: Event) -> [CSVTable.Cell] {
        [
            .text(event.id), .text(event.category.label), .text(event.date?.edtf),
            .text(event.date?.earliest?.description), .text(event.date?.latest?.description), .number(nil),
            .number(nil), .text(nil), .text(nil), .text(event.claim.attribution.origin?.name),
            .text(event.source.article), .text(event.source.sentenceText),
        ]
    }
}
