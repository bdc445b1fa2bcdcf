import Testing

@testable import ReportCharts

@Suite struct TextWrapTests {
    private let style = TextStyle(12)

    @Test func balancedLinesAreOfAboutEqualLength() throws {
        let type = try ChartResources.style().type
        let wrap = TextWrap(
            "Mass graves were found in the woods near the town", style, in: type, width: 200, maxLines: 3,
            balanced: true)
        #expect(wrap.lines == ["Mass graves were found in", "the woods near the town"])
        #expect(!wrap.isCut)
    }

    @Test func whatDoesNotFitEndsInAnEllipsis() throws {
        let type = try ChartResources.style().type
        let wrap = TextWrap("one two three four five six", style, in: type, width: 60, maxLines: 2)
        #expect(wrap.isCut)
        #expect(wrap.lines.count == 2)
        #expect(wrap.lines.last?.hasSuffix("…") == true)
        #expect(wrap.lines.allSatisfy { type.width($0, style) <= 60 })
    }

    @Test func aWordWiderThanALineIsBroken() throws {
        let type = try ChartResources.style().type
        let wrap = TextWrap("Donaudampfschifffahrt", style, in: type, width: 50, maxLines: 9)
        #expect(wrap.lines.joined() == "Donaudampfschifffahrt")
        #expect(wrap.lines.count > 1)
    }

    @Test func aLineHasNoBreaksAndNoInvisibleMarks() {
        #expect("a\n b\t\u{200B}c e\u{301} ".oneLine == "a b c \u{E9}")
    }
}
