internal import ReportModel

/// A painted chart.
struct ChartDrawing {
    let image: ChartImage
    let altText: String
    /// Characters that the font lacks.
    let missing: [Unicode.Scalar]

    var findings: [Finding] {
        guard !missing.isEmpty else { return [] }
        let names = missing.prefix(8).map { "'\($0)' (U+\(String($0.value, radix: 16, uppercase: true)))" }
        return [
            Finding(
                .note, code: "missing-glyph",
                message: "the charts' font lacks \(names.joined(separator: ", ")); a box stands for each",
                location: image.path, hint: "add the characters to scripts/make-font if the font has them")
        ]
    }
}
