internal import Foundation
internal import ReportModel

/// The form of `edition.json` as it is read again.
struct StoredSummary: Decodable {
    private let edition: StoredEdition
    private let articles: Int
    private let figures: Int
    private let events: Int
    private let charts: Int
    private let findings: [StoredFinding]

    var summary: EditionSummary {
        get throws {
            EditionSummary(
                edition: try edition.edition, articles: articles, figures: figures, events: events, charts: charts,
                findings: try findings.map { try $0.finding })
        }
    }
}

/// The form of `claims.json` as it is read again.
struct StoredRecord: Decodable {
    private let articles: [StoredArticle]
    private let claims: [StoredClaim]

    func record(of edition: Edition) throws -> EditionRecord {
        EditionRecord(
            edition: edition,
            articles: articles.map { EditionRecord.ArticleRecord(id: $0.id, sha256: $0.sha256) },
            claims: try claims.map { try $0.claim })
    }
}

private struct StoredFinding: Decodable {
    let severity: String
    let code: String
    let message: String
    let location: String?
    let startByte: Int?
    let endByte: Int?
    let hint: String?

    var finding: Finding {
        get throws {
            var span: TextSpan?
            if let startByte, let endByte, 0 <= startByte, startByte <= endByte { span = TextSpan(startByte, endByte) }
            return Finding(
                try Stored.required(severity, Finding.Severity.init), code: code, message: message, location: location,
                span: span, hint: hint)
        }
    }
}

private struct StoredArticle: Decodable {
    let id: String
    let sha256: String
}

private struct StoredEdition: Decodable {
    let id: String
    let title: String
    let asOf: String?
    let since: String?
    let until: String?
    let command: String
    let toolVersion: String
    let lexiconDigest: String
    let inputDigest: String
    let correctionsDigest: String?
    let previous: String?

    var edition: Edition {
        get throws {
            Edition(
                id: id, asOf: try Stored.value(asOf, CivilDate.init), title: title,
                window: ReportWindow(
                    since: try Stored.value(since, CivilDate.init), until: try Stored.value(until, CivilDate.init)),
                command: command, toolVersion: toolVersion, lexiconDigest: lexiconDigest, inputDigest: inputDigest,
                correctionsDigest: correctionsDigest, previous: previous)
        }
    }
}

private struct StoredClaim: Decodable {
    let id: String
    let measure: String
    let kind: String
    let side: String?
    let group: String?
    let place: String?
    let type: String?
    let baseline: String?
    let planned: Bool
    let recorder: String?
    let label: String
    let date: String?
    let low: Decimal?
    let high: Decimal?
    let stated: Decimal?
    let hedge: String
    let unit: String
    let observations: [String]
    let articles: [String]
    let quote: String
    let sentence: String

    var claim: ClaimRecord {
        get throws {
            let unit = UnitCode(rawValue: unit)
            let key = SeriesKey(
                measure: measure, statistic: try Stored.required(kind, Statistic.init), unit: unit,
                dimensions: Dimensions(side: side, group: group, place: place, type: type),
                baseline: try Stored.value(baseline, CivilInterval.init), isPlanned: planned, recorder: recorder)
            let quantity = Quantity(
                low: low, high: high, stated: stated, hedge: try Stored.required(hedge, Hedge.init), unit: unit)
            return ClaimRecord(
                id: id, key: key, label: label, quantity: try Stored.required(id) { _ in quantity },
                interval: try Stored.value(date, CivilInterval.init), observations: observations, articles: articles,
                quote: quote, sentence: sentence)
        }
    }
}

/// Reads values from their text forms.
private enum Stored {
    static func required<Value>(_ text: String, _ read: (String) -> Value?) throws -> Value {
        guard let value = read(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "cannot read '\(text)'"))
        }
        return value
    }

    static func value<Value>(_ text: String?, _ read: (String) -> Value?) throws -> Value? {
        try text.map { try required($0, read) }
    }
}
