internal import ReportLexicon
internal import ReportModel

/// A text with the way back to its bytes.
struct DecodedText {
    /// Nil for bytes that are no text.
    var text: String?
    var sourceMap: SourceMap = .identity
    var findings: [Finding] = []
}

/// Turns the bytes of a file into text.
struct TextDecoder: Sendable {
    private let encodings: EncodingLexicon

    init(lexicon: Lexicon) { encodings = lexicon.encodings }

    /// The text of `bytes`: by a byte-order mark (which is left out), else strict UTF-8, else as the document declares,
    /// else UTF-8 with mistakes or the encoding that the bytes look like, whichever explains more of them.
    ///
    /// Valid UTF-8 is kept byte for byte; what is no character becomes U+FFFD, and a finding counts it.
    /// - Parameter declared: the label by which the document names its encoding.
    func decode(_ bytes: [UInt8], declared: String?, location: String) -> DecodedText {
        if let name = BinarySignature.name(of: bytes) { return DecodedText(findings: [.binary(location, name: name)]) }
        if let utf16 = UTF16Bytes(bytes) { return utf16.decoded(location) }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let zeros = bytes.count { $0 == 0 }
        guard zeros > 0 else { return decode(bytes[start...], of: bytes, declared: declared, location: location) }
        guard zeros * ReadingLimits.bytesPerNUL < bytes.count else {
            return DecodedText(findings: [.binary(location, name: "it holds NUL bytes")])
        }
        // No encoding that is left has a character that 0x1A may be a part of, so that offsets stay.
        let clean = bytes.map { $0 == 0 ? 0x1A : $0 }
        var decoded = decode(clean[start...], of: clean, declared: declared, location: location)
        decoded.findings.append(.nulBytes(location, count: zeros))
        return decoded
    }

    /// Whether bytes are UTF-8 and no other encoding.
    static func isUTF8(_ bytes: [UInt8]) -> Bool {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return !bytes.starts(with: [0]) && UTF16Bytes(bytes) == nil && !bytes.contains(0)
        } catch {
            return false
        }
    }

    /// - Parameter rest: the bytes behind a mark.
    private func decode(
        _ rest: ArraySlice<UInt8>, of bytes: [UInt8], declared: String?, location: String
    ) -> DecodedText {
        if let text = String(validating: rest, as: UTF8.self) {
            var map = SourceMap()
            map.append(text: 0, source: rest.startIndex)
            return DecodedText(text: text, sourceMap: map, findings: disagreement(declared, rest, location))
        }
        if let encoding = declared.flatMap({ encodings.encoding(labelled: $0) }),
            let converted = CharacterConverter.convert(rest, from: encoding.name)
        {
            return decoded(converted, location)
        }
        let repaired = UTF8Repair.convert(rest)
        if repaired.invalid <= repaired.valid { return decoded(repaired, location) }
        let encoding = EncodingGuess(lexicon: encodings).encoding(of: rest)
        guard let converted = CharacterConverter.convert(rest, from: encoding.name) else {
            return decoded(repaired, location)
        }
        var text = decoded(converted, location)
        text.findings.insert(.assumedEncoding(location, name: encoding.name), at: 0)
        return text
    }

    private func decoded(_ converted: ConvertedBytes, _ location: String) -> DecodedText {
        DecodedText(
            text: String(decoding: converted.bytes, as: UTF8.self), sourceMap: converted.sourceMap,
            findings: converted.invalid == 0
                ? [] : [.invalidBytes(location, count: converted.invalid, first: converted.firstInvalid)])
    }

    /// Text beyond ASCII that is valid UTF-8 is in no other encoding but by a chance that need not be reckoned with.
    private func disagreement(_ declared: String?, _ bytes: ArraySlice<UInt8>, _ location: String) -> [Finding] {
        guard let declared, encodings.encoding(labelled: declared) != nil, bytes.contains(where: { $0 >= 0x80 })
        else { return [] }
        return [.wrongEncoding(location, declared: declared)]
    }
}
