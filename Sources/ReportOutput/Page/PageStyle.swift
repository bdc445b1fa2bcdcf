internal import Foundation
internal import ReportModel

/// The style of the page and the policy that allows this style and nothing else.
struct PageStyle {
    let text: String

    /// The shipped sheet, and the running heads and feet of the printed pages.
    init(stylesheet: String, report: Report, words: PageWords) {
        let title = Self.literal(report.edition.title)
        let foot = Self.literal(words.runningFoot.filled(["edition": report.edition.id]))
        let counters = words.pageOf.pieces.map { piece in
            switch piece {
            case .text(let text): Self.literal(text)
            case .place("first"): "counter(page)"
            case .place: "counter(pages)"
            }
        }
        // A style element ends at the first `</`, wherever it stands.
        text =
            stylesheet.replacing("</", with: "<\\/") + """

                @media print { @page {
                @top-left { content: \(title) }
                @top-right { content: \(Self.literal(report.edition.id)) }
                @bottom-left { content: \(foot) }
                @bottom-right { content: \(counters.joined(separator: " ")) }
                } }

                """
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
