import ReportModel
import ReportTesting
import Testing

@testable import ReportOutput

@Suite struct PageDesignTests {
    private static func page(_ design: PageDesign) throws -> String {
        var resources = try Resources.output()
        resources.design = design
        return ReportPage(report: SampleReport.make(), resources: resources).html.markup
    }

    @Test func theMarkingStandsOnScreenAndInTheMarginsOfEveryPage() throws {
        let page = try Self.page(PageDesign(handling: "Not for <release>"))
        #expect(page.matches(of: /<p class="handling" dir="auto">Not for &lt;release&gt;<\/p>/).count == 2)
        #expect(page.contains("@top-center { content: \"Not for \\3c release\\3e \" }"))
        #expect(page.contains("@bottom-center { content: \"Not for"))
    }

    @Test func paperIsLeftToThePrinterUnlessAskedFor() throws {
        #expect(try !Self.page(PageDesign()).contains("size: A4"))
        #expect(try Self.page(PageDesign(paper: .letter)).contains("size: Letter"))
        #expect(PageDesign().printed.paper == .a4)
        #expect(PageDesign(paper: .letter).printed.paper == .letter)
    }

    @Test func theLogoBecomesPartOfThePage() throws {
        let logo = try PageLogo(SampleReport.tinyPNG, location: "logo.png")
        let page = try Self.page(PageDesign(logo: logo))
        #expect(page.contains("<img class=\"logo\" src=\"data:image/png;base64,"))
        #expect(page.contains("width=\"1\" height=\"1\" alt=\"Logo\""))
    }

    @Test func theSizeOfAJPEGIsRead() throws {
        let bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 11, 8, 0, 90, 1, 44, 3, 0, 0, 0]
        let logo = try PageLogo(bytes, location: "logo.jpg")
        #expect(logo.width == 300 && logo.height == 90)
    }

    @Test(arguments: [[], [0xFF, 0xD8, 0xFF, 0xE0, 0, 0], Array("<svg onload=alert(1)>".utf8)] as [[UInt8]])
    func otherLogosAreRefused(bytes: [UInt8]) {
        #expect(throws: OutputError.self) { try PageLogo(bytes, location: "logo") }
    }

    @Test func theUsersStyleComesLastAndCannotEndTheElement() throws {
        let style = try UserStyle(Array("h1 { color: red } /* </style> */".utf8), location: "own.css")
        let page = try Self.page(PageDesign(style: style))
        #expect(page.contains("h1 { color: red } /* <\\/style> */"))
        #expect(page.matches(of: /<\/style>/).count == 1)
    }

    @Test(arguments: [
        "@IMPORT 'x.css'", "b { background: url(https://example.org/a.png) }", "i { background: url( \"a.png\") }",
    ])
    func stylesThatLoadSomethingAreRefused(text: String) throws {
        #expect(throws: OutputError.self) { try UserStyle(Array(text.utf8), location: "own.css") }
        _ = try UserStyle(Array("b { background: url( 'data:image/png;base64,AA') }".utf8), location: "own.css")
    }

    @Test func thePrintedPageHasNothingToClickAndNoLinkToWhatIsLeftOut() throws {
        var resources = try Resources.output()
        resources.design = PageDesign().printed
        let page = ReportPage(report: SampleCrowd.report(times: 30), resources: resources).html.markup
        #expect(!page.contains("<details") && !page.contains("download=") && !page.contains("<source"))
        let anchors = Set(page.matches(of: /id="([^"]+)"/).map { String($0.1) })
        let links = Set(page.matches(of: /href="#([^"]+)"/).map { String($0.1) })
        #expect(links.count > 40)
        #expect(links.subtracting(anchors) == [])
    }
}
