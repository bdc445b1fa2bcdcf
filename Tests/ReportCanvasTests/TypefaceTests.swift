import Foundation
import ReportCanvas
import ReportCharts
import Testing

@Suite struct TypefaceTests {
    @Test func missingFontNamesItsFileAndTheWayOut() {
        #expect(throws: FontError.self) { try Typeface(folder: "/nowhere") }
        let error = #expect(throws: FontError.self) { try Typeface(folder: "/nowhere/fonts/") }
        let message = error?.description ?? ""
        #expect(message.contains("/nowhere/fonts/ReportSans-Regular.ttf"))
        #expect(message.contains("scripts/make-font"))
    }

    @Test func bundledFontHasLatinAndCyrillic() throws {
        let type = try ChartResources.typeface()
        #expect(type.missing(in: "Zażółć gęślą jaźń Їжак Ґанок Ёлка 1,234–$€₴% “…” ’") == [])
        #expect(type.missing(in: "a日b日") == ["日"])
    }
}
