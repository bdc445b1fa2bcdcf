import Foundation
import ReportExtraction
import ReportLexicon
import ReportModel
import ReportTesting
import Testing

/// The topic of floods, which is data alone: its examples, and invented articles of several kinds.
@Suite struct FloodsTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "floods") }
    private static let measures: [String] = (try? lexicon.get().measures.entries.map(\.measure.id)) ?? []

    private func extraction(of text: String, published: String) throws -> Extraction {
        let lexicon = try Self.lexicon.get()
        return Extractor(lexicon: lexicon).extract(.plain(text, published: published, lexicon: lexicon))
    }

    /// What the article of that name says, read from its file with the day in its head.
    private func extraction(of article: String) throws -> Extraction {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Floods")
        let text = try String(contentsOf: folder.appending(path: article + ".md"), encoding: .utf8)
        let parts = text.components(separatedBy: "---\n")
        let date = try #require(parts[1].split(separator: "\n").first { $0.hasPrefix("date: ") })
        return try extraction(of: parts[2], published: String(date.dropFirst(6)))
    }

    @Test func hasMeasuresAndEventsOfItsOwn() throws {
        let lexicon = try Self.lexicon.get()
        #expect(Self.measures.count >= 8)
        #expect(!Self.measures.contains { $0.hasPrefix("mil_") })
        #expect(Set(lexicon.events.entries.map(\.id)).isSuperset(of: ["flood_onset", "dam_breach", "evacuation"]))
        #expect(lexicon.topic.parties.isEmpty && lexicon.topic.theatre == nil)
    }

    @Test(arguments: measures)
    func readsItsExamples(_ id: String) throws {
        let entry = try #require(try Self.lexicon.get().measures.entries.first { $0.measure.id == id })
        for example in entry.examples {
            let parts = example.components(separatedBy: " => ")
            let found = try extraction(of: parts[0], published: "2023-03-01")
            #expect(
                found.observations.contains { $0.measure.id == id && found.article.text[$0.number] == parts[1] },
                "\(example)")
        }
        for example in entry.counterexamples {
            let found = try extraction(of: example, published: "2023-03-01").observations
            #expect(!found.contains { $0.measure.id == id }, "\(example)")
        }
    }

    /// Article, number, measure, statistic, country, period.
    private static let figures = """
        danube | 400 | houses_damaged | flow | Germany | 2024-06-03
        danube | 9.7 | water_level | size | Germany | 2024-06-04
        danube | 1,300 | flood_evacuated | flow | Germany | [2024-06-03..2024-06-04]
        danube | two | flood_missing | stock | Germany | 2024-06-04
        danube | 100 million euros | relief_pledged | flow | Germany | [2024-05-29..2024-06-04]
        monsoon | 64 | flood_killed | cumulative | Pakistan | 2023-07-01/2023-08-19
        monsoon | 90,000 | animals_lost | cumulative | Pakistan | ../2023-08-19
        monsoon | 5 million | people_affected | cumulative | Pakistan | ../2023-08-19
        monsoon | 180,000 | flood_displaced | stock | Pakistan | 2023-08-19
        campers | seven | flood_killed | flow | USA | 2023-07-11
        campers | 8 | rainfall | size | USA | 2023-07-12
        campers | 52 | flood_rescued | flow | USA | [2023-07-06..2023-07-12]
        campers | 35 | structures_damaged | flow | USA | 2023-07-11
        dam | 37 | flood_killed | cumulative | Nigeria | ../2024-09-12
        dam | 400,000 | flood_displaced | stock | Nigeria | 2024-09-13
        insurers | 2.1 billion Australian dollars | damage_cost | stock | Australia | [2022-03-09..2022-03-15]
        insurers | 22 | flood_killed | flow | Australia | 2022-02
        forecast | 300 | rainfall | size | China | 2024-04-22
        forecast | six | flood_injured | flow | China | 2024-04-20
        anniversary | 8,000 | flood_displaced | stock | Libya | 2024-09-11
        anniversary | 5,900 | flood_killed | flow | Libya | 2023-09-11
        """.split(separator: "\n").map { $0.components(separatedBy: " | ") }

    @Test(arguments: figures)
    func countsWhatFloodsDo(_ row: [String]) throws {
        let extraction = try extraction(of: row[0])
        let found = extraction.observations.filter { extraction.article.text[$0.number] == row[1] }
        let figure = try #require(found.first { $0.measure.id == row[2] } ?? found.first, "\(row)")
        #expect(figure.measure.id == row[2])
        #expect(figure.statistic.rawValue == row[3])
        #expect(figure.dimensions.side == row[4])
        #expect(figure.period?.edtf == row[5])
    }

    @Test func keepsTheUnitOfALength() throws {
        let rain = try #require(try extraction(of: "campers").observations.first { $0.measure.id == "rainfall" })
        #expect(rain.quantity.unit == "inch")
    }

    /// Article, kind of event, date.
    private static let events = """
        danube | flood_onset | 2024-06-03
        danube | evacuation | [2024-06-03..2024-06-04]
        campers | other:rescue | [2023-07-06..2023-07-12]
        campers | emergency_declared | 2023-07-11
        dam | dam_breach | 2024-09-10
        forecast | other:weather warning | 2024-04-21
        forecast | water_receded | 2024-04-21
        monsoon | relief_announced | 2023-08-17
        """.split(separator: "\n").map { $0.components(separatedBy: " | ") }

    @Test(arguments: events)
    func datesWhatHappened(_ row: [String]) throws {
        let found = try extraction(of: row[0]).events.filter { $0.category.id == row[1] }
        #expect(found.contains { $0.date?.edtf == row[2] }, "\(row), found \(found.map { $0.date?.edtf ?? "-" })")
    }
}
