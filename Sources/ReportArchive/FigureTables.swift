internal import GRDB
internal import GRDBSQLite
internal import ReportModel

/// Writes what the latest edition says: measures, series, claims, observations, events, findings.
struct FigureTables {
    private let database: Database

    init(_ database: Database) { self.database = database }

    func clear() throws {
        for table in ["observations", "claims", "series", "measures", "events", "sources", "findings"] {
            try database.execute(sql: "DELETE FROM \(table)")
        }
    }

    func store(_ report: Report) throws {
        try storeSources(report)
        try storeMeasures(report)
        try storeSeries(report)
        try storeObservations(report)
        try storeEvents(report)
        let findings = try Inserter(database, "findings", ["severity", "code", "message", "location", "hint"])
        for finding in report.findings {
            try findings.insert([
                finding.severity.rawValue, finding.code, finding.message, finding.location, finding.hint,
            ])
        }
    }

    private func storeSources(_ report: Report) throws {
        let table = try Inserter(database, "sources", ["name", "role"])
        // By bytes, as SQLite compares: two spellings of `é` are one string to Swift.
        var seen: Set<[UInt8]> = []
        for claim in report.observations.map(\.claim) + report.events.map(\.claim) {
            guard let origin = claim.attribution.origin, seen.insert(Array(origin.name.utf8)).inserted else { continue }
            try table.insert([origin.name, origin.role.rawValue])
        }
    }

    private func storeMeasures(_ report: Report) throws {
        let table = try Inserter(database, "measures", ["id", "label", "definition", "unit", "kind", "\"group\""])
        var seen: Set<[UInt8]> = []
        for measure in report.observations.map(\.measure) where seen.insert(Array(measure.id.utf8)).inserted {
            try table.insert([
                measure.id, measure.label, measure.definition, measure.unit.rawValue,
                measure.defaultStatistic.rawValue, measure.group,
            ])
        }
    }

    private func storeSeries(_ report: Report) throws {
        let table = try Inserter(
            database, "series",
            [
                "id", "measure", "kind", "unit", "side", "\"group\"", "place", "type", "baseline", "planned",
                "recorder",
            ])
        let claims = try Inserter(
            database, "claims",
            [
                "id", "series", "point", "date", "date_earliest", "date_latest", "low", "high", "stated", "hedge",
                "origins", "tellings", "change",
            ])
        let origins = Dictionary(
            report.claims.map { ($0.id, $0.origins.count) }, uniquingKeysWith: { first, _ in first })
        for series in report.series {
            let key = series.key
            try table.insert([
                series.id, key.measure, key.statistic.rawValue, key.unit.rawValue, key.dimensions.side,
                key.dimensions.group, key.dimensions.place, key.dimensions.type, key.baseline?.edtf,
                key.isPlanned ? 1 : 0, key.recorder,
            ])
            let steps = Dictionary(series.steps.map { ($0.to, $0.change) }, uniquingKeysWith: { first, _ in first })
            for (place, point) in series.points.enumerated() {
                let (date, quantity) = (point.interval, point.quantity)
                try claims.insert([
                    point.observations[0], series.id, place + 1, date?.edtf, date?.earliest?.description,
                    date?.latest?.description, quantity.low?.real, quantity.high?.real, quantity.stated?.real,
                    quantity.hedge.rawValue, origins[point.observations[0]] ?? 1, point.observations.count,
                    steps[place]?.real,
                ])
            }
        }
    }

    private func storeObservations(_ report: Report) throws {
        let table = try Inserter(
            database, "observations",
            [
                "id", "claim", "article", "sentence", "measure", "kind", "low", "high", "stated", "hedge", "unit",
                "what", "base", "side", "\"group\"", "place", "type", "period", "period_earliest", "period_latest",
                "as_of", "baseline", "status", "polarity", "speaker", "chain", "start", "\"end\"", "quote", "rule",
                "confidence", "not_chartable", "included_in", "conversion_of", "event",
            ])
        var claims: [String: String] = [:]
        for claim in report.claims { for id in claim.observations { claims[id] = claim.id } }
        let sentences = try SentencePlaces(database)
        for item in report.observations {
            let (quantity, dimensions) = (item.quantity, item.dimensions)
            try table.insert(
                [
                    item.id, claims[item.id], item.source.article, sentences.id(of: item.source), item.measure.id,
                    item.statistic.rawValue, quantity.low?.real, quantity.high?.real, quantity.stated?.real,
                    quantity.hedge.rawValue, quantity.unit.rawValue, item.counted, item.base, dimensions.side,
                    dimensions.group, dimensions.place, dimensions.type,
                ]
                    + [
                        item.period?.edtf, item.period?.earliest?.description, item.period?.latest?.description,
                        item.asOf?.edtf, item.baseline?.edtf, item.claim.status.rawValue,
                        item.claim.isAffirmed ? "positive" : "negative", item.claim.attribution.origin?.name,
                        item.claim.attribution.chain.map(\.name).joined(separator: " < "), item.source.span.start,
                        item.source.span.end, item.source.quote, item.rule.description, item.confidence,
                        item.notChartable, item.includedIn, item.conversionOf, item.event,
                    ])
        }
    }

    private func storeEvents(_ report: Report) throws {
        let table = try Inserter(
            database, "events",
            [
                "id", "article", "sentence", "category", "label", "date", "date_earliest", "date_latest", "status",
                "polarity", "place", "actor", "recipient", "speaker", "quote", "rule", "confidence",
            ])
        let sentences = try SentencePlaces(database)
        for event in report.events {
            func names(_ role: EventActor.Role) -> String? {
                let names = event.actors.filter { $0.role == role }.map(\.name)
                return names.isEmpty ? nil : names.joined(separator: "; ")
            }
            try table.insert([
                event.id, event.source.article, sentences.id(of: event.source), event.category.id,
                event.category.label, event.date?.edtf, event.date?.earliest?.description,
                event.date?.latest?.description, event.claim.status.rawValue,
                event.claim.isAffirmed ? "positive" : "negative", event.place, names(.actor), names(.recipient),
                event.claim.attribution.origin?.name, event.source.quote, event.rule.description, event.confidence,
            ])
        }
    }
}

/// Finds the rows of sentences by their places.
private struct SentencePlaces {
    private let statement: Statement

    init(_ database: Database) throws {
        statement = try database.makeStatement(sql: "SELECT id FROM sentences WHERE article = ? AND start = ?")
    }

    /// Nil for a quote that is no sentence of the archive.
    func id(of source: SourceSpan) -> Int64? {
        let handle = statement.sqliteStatement
        defer { sqlite3_reset(handle) }
        guard source.article.bind(to: handle, at: 1) == SQLITE_OK,
            source.sentence.start.bind(to: handle, at: 2) == SQLITE_OK, sqlite3_step(handle) == SQLITE_ROW
        else { return nil }
        return sqlite3_column_int64(handle, 0)
    }
}
