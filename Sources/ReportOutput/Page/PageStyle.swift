internal import Foundation
internal import ReportModel

/// The style of the page and the policy that allows this style and nothing else.
struct PageStyle {
    let text: String

    /// The head of printed pages has room for this many characters of the title.
    private static let longestTitle = 80

    /// The shipped sheet, the paper with the running heads and feet of the printed pages, and the user's sheet.
    init(_ resources: OutputResources, report: Report) {
        let design = resources.design
        let boxes = Self.boxes(resources.strings.page, handling: design.handling, report.edition)
        let rules = boxes.map { "@\($0) { content: \($1) }" }.joined(separator: "\n")
        let size = design.paper == .auto ? "" : "size: \(design.paper.rawValue);\n"
        let sheet = """
            \(resources.stylesheet)
            @media print { @page {
            \(size)\(rules)
            } }
            \(design.style?.text ?? "")

            """
        // A style element ends at the first `</`, wherever it stands.
        text = sheet.replacing("</", with: "<\\/")
    }

    /// What stands in the margins of printed pages, by the names of the margin boxes.
    private static func boxes(_ words: PageWords, handling: String?, _ edition: Edition) -> [(String, String)] {
        let isLong = edition.title.count > longestTitle
        let title = isLong ? edition.title.prefix(longestTitle) + "…" : edition.title[...]
        let marking = handling.map { [("top-center", literal($0)), ("bottom-center", literal($0))] } ?? []
        return [
            ("top-left", literal(String(title))), ("top-right", literal(edition.id)),
            ("bottom-left", literal(words.runningFoot)),
            ("bottom-right", counters(words)),
        ] + marking
    }

    /// `Page 2 of 9`.
    private static func counters(_ words: PageWords) -> String {
        words.pageOf.pieces.map { piece in
            switch piece {
            case .text(let text): literal(text)
            case .place("first"): "counter(page)"
            case .place: "counter(pages)"
            }
        }.joined(separator: " ")
    }

    /// Content-Security-Policy: no script, no network, this style only.
    var policy: String {
        let digest = Data(SHA256.digest(Array(text.utf8))).base64EncodedString()
        return "default-src 'none'; img-src data:; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
    }

    /// A CSS string in which everything but letters, digits and spaces of ASCII is written by its number.
    private static func literal(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            let isPlain =
                scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789 ".unicodeScalars.contains(scalar))
            return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
        }
        return "\"\(escaped.joined())\""
    }
}
