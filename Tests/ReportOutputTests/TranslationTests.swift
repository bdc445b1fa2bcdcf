import Foundation
import ReportModel
import ReportTesting
import Testing

@testable import ReportOutput

/// A translation is one file: with other words in it, no word of the page is left as it was.
@Suite struct TranslationTests {
    /// Names of languages and formats, which stay in a translation.
    private static let untranslated: Set<String> = ["markdown", "html", "latex", "report"]

    @Test func everyWordOfThePageIsData() throws {
        let report = SampleReport.make()
        var resources = OutputResources(strings: try Self.translated(), stylesheet: "", limits: try Resources.limits())
        resources.design = PageDesign(handling: "", logo: try PageLogo(SampleReport.tinyPNG, location: ""))
        let page = ReportPage(report: report, resources: resources).html.markup
        let data = Set(Self.strings(in: report).flatMap(Self.words)).union(Self.untranslated)
        let left = Set(Self.readable(page).flatMap(Self.words)).subtracting(data)
        #expect(left.sorted() == [])
    }

    /// The shipped strings with a Greek letter for each Latin one outside of the places.
    private static func translated() throws -> ReportStrings {
        let decoder = JSONDecoder()
        decoder.allowsJSON5 = true
        let words = try decoder.decode(Words.self, from: Data(try SourceTree.resource("strings.json5")))
        return try ReportStrings.decode(from: Array(try JSONEncoder().encode(words.translated)), location: "strings")
    }

    /// What readers see or hear: text, and the attributes that are read out.
    private static func readable(_ page: String) -> [String] {
        let body = page.replacing(/(?s)<(style|code)[^>]*>.*?<\/\1>/, with: "")
        let attributes = body.matches(of: /(?:title|alt|aria-label|data-label)="([^"]*)"/).map { String($0.1) }
        let text = body.replacing(/<[^>]*>/, with: " ")
        return attributes + [text]
    }

    private static func words(_ text: String) -> [String] {
        text.replacing(/&[a-z#0-9]+;/, with: " ").split { !$0.isLetter }.map(String.init)
            .filter { $0.count > 2 && $0.allSatisfy(\.isASCII) }.map { $0.lowercased() }
    }

    /// All texts of a value.
    private static func strings(in value: Any) -> [String] {
        if let text = value as? String { return [text] }
        if value is [UInt8] { return [] }
        return Mirror(reflecting: value).children.flatMap { strings(in: $0.value) }
    }
}

/// A tree of words and numbers.
private indirect enum Words: Codable {
    case members([String: Words])
    case items([Words])
    case text(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let members = try? container.decode([String: Words].self) {
            self = .members(members)
        } else if let items = try? container.decode([Words].self) {
            self = .items(items)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else {
            self = .number(try container.decode(Int.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .members(let members): try container.encode(members)
        case .items(let items): try container.encode(items)
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        }
    }

    var translated: Words {
        switch self {
        case .members(let members): .members(members.mapValues(\.translated))
        case .items(let items): .items(items.map(\.translated))
        case .text(let text): .text(Phrase(text).translated)
        case .number: self
        }
    }
}

extension Phrase {
    /// Places stay; numbers, signs and the names of files too.
    fileprivate var translated: String {
        pieces.map { piece in
            switch piece {
            case .place(let name): "{\(name)}"
            case .text(let text):
                String(
                    String.UnicodeScalarView(
                        text.unicodeScalars.map { scalar in
                            guard scalar.isASCII, scalar.properties.isAlphabetic else { return scalar }
                            return Unicode.Scalar(0x3B1 + scalar.value % 16) ?? scalar
                        }))
            }
        }.joined()
    }
}
