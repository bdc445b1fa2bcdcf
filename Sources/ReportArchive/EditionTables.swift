internal import GRDB
internal import ReportModel

/// Writes what each edition has claimed.
struct EditionTables {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// - Parameter known: the other editions of the folder; those that it no longer holds are deleted.
    func store(_ report: Report, _ program: String, _ known: [String: () -> EditionRecord?]) throws {
        let stored = Set(try String.fetchAll(database, sql: "SELECT id FROM editions"))
        let current = report.edition.id
        for id in stored.sorted() where id == current || known[id] == nil {
            try database.execute(sql: "DELETE FROM edition_claims WHERE edition = ?", arguments: [id])
            try database.execute(sql: "DELETE FROM editions WHERE id = ?", arguments: [id])
        }
        try database.execute(sql: "UPDATE editions SET is_current = 0")
        for id in known.keys.sorted() where id != current && !stored.contains(id) {
            if let record = known[id]?() { try insert(record, program: nil) }
        }
        try insert(EditionRecord(report), program: program)
    }

    /// - Parameter program: nil for an edition that another build has made.
    private func insert(_ record: EditionRecord, program: String?) throws {
        let edition = record.edition
        try Inserter(
            database, "editions",
            [
                "id", "as_of", "title", "since", "until", "command", "tool_version", "lexicon_digest", "input_digest",
                "previous", "is_current", "program",
            ]
        ).insert([
            edition.id, edition.asOf?.description, edition.title, edition.window.since?.description,
            edition.window.until?.description, edition.command, edition.toolVersion, edition.lexiconDigest,
            edition.inputDigest, edition.previous, program == nil ? 0 : 1, program,
        ])
        let claims = try Inserter(
            database, "edition_claims",
            [
                "edition", "claim", "measure", "label", "kind", "unit", "side", "\"group\"", "place", "type",
                "baseline", "recorder", "date", "low", "high", "quote", "sentence",
            ])
        for claim in record.claims {
            let key = claim.key
            try claims.insert([
                edition.id, claim.id, key.measure, claim.label, key.statistic.rawValue, key.unit.rawValue,
                key.dimensions.side, key.dimensions.group, key.dimensions.place, key.dimensions.type,
                key.baseline?.edtf, key.recorder, claim.interval?.edtf, claim.quantity.low?.real,
                claim.quantity.high?.real, claim.quote, claim.sentence,
            ])
        }
    }
}
