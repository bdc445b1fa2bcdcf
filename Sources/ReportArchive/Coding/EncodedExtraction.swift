package import ReportModel

/// An extraction with the bytes that it can be read from again, if its article is at hand.
package struct EncodedExtraction: Sendable {
    package let extraction: Extraction
    package let bytes: [UInt8]

    /// - Precondition: it was made without what only `report explain` asks for, which is not kept.
    package init(_ extraction: Extraction) {
        precondition(extraction.rivals.isEmpty && extraction.clues.isEmpty, "explanations are not kept")
        self.extraction = extraction
        bytes = ExtractionEncoder.bytes(extraction)
    }

    /// Nil for damaged bytes.
    /// - Parameter article: the article that it was read from, byte for byte.
    package init?(_ bytes: [UInt8], of article: Article) {
        guard let extraction = try? ExtractionDecoder.extraction(bytes, of: article) else { return nil }
        (self.extraction, self.bytes) = (extraction, bytes)
    }
}
