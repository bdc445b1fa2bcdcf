import ReportModel
import ReportTesting
import Testing

@testable import ReportOutput

@Suite struct NameFormatterTests {
    private let names: NameFormatter

    init() throws { names = NameFormatter(words: try Resources.strings().names) }

    @Test(arguments: [
        ("soldier", "a soldier"), ("engineer from the north", "an engineer from the north"),
        ("residents of the town", "residents of the town"), ("people", "people"), ("USA", "the United States"),
        ("Norwegian health minister", "the Norwegian health minister"), ("Norwegian official", "a Norwegian official"),
        ("Ministry of Health (Norway)", "Norway’s Ministry of Health"), ("Reuters", "Reuters"),
    ])
    func voicesAreNamedInEnglish(name: String, expected: String) {
        let source = Source(name: name, role: .witness, span: nil, admiralty: nil)
        #expect(names.speaker(source, style: .long) == expected)
    }

    @Test func callsAreToldWithTheirVoice() {
        let source = Source(name: "woman", role: .intercept, span: nil, admiralty: nil)
        #expect(names.voice(source) == "a woman on an intercepted call")
    }
}
