internal import ReportModel

/// A style sheet of the user's that comes after the shipped one.
package struct UserStyle: Hashable, Sendable {
    let text: String

    /// Throws if the sheet is no UTF-8, or would load something; `location` names the file in errors.
    package init(_ bytes: [UInt8], location: String) throws(OutputError) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw OutputError(
                .unusableDesign, "the style sheet is no UTF-8", location: location, hint: "save it as UTF-8")
        }
        if let words = Self.loading(in: text.lowercased()) {
            throw OutputError(
                .unusableDesign, "the style sheet loads something: '\(words)'", location: location,
                hint: "the page must work offline: write it into the sheet, pictures as url(data:…)")
        }
        self.text = text
    }

    var sha256: String { SHA256.hexadecimal(Array(text.utf8)) }

    /// The first words that would make a request; pictures within the sheet make none.
    private static func loading(in text: String) -> String? {
        if text.contains("@import") { return "@import" }
        for part in text.split(separator: "url(", omittingEmptySubsequences: false).dropFirst() {
            let address = part.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
            if !address.hasPrefix("data:") { return "url(" + address.prefix(20) }
        }
        return nil
    }
}
