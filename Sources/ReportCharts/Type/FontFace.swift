internal import Foundation

/// One weight of a TrueType font: which glyph a character has, how wide it is, how pairs are kerned.
///
/// Reads `cmap` format 4, `hmtx`, `kern` format 0 and `glyf`; hints, GPOS and GSUB are left alone.
package struct FontFace: Sendable {
    let bytes: FontBytes
    package let unitsPerEm: Double
    let capHeight: Double
    /// By character, 0 for none.
    private let glyphs: [UInt16]
    private let advances: [UInt16]
    /// By left and right glyph, 16 bits each.
    private let kernPairs: [UInt32: Int16]
    let glyphOffsets: [Int]

    /// The path only names the file in errors.
    ///
    /// - Throws: `FontError`.
    package init(_ content: [UInt8], path: String) throws(FontError) {
        bytes = FontBytes(content)
        let bytes = bytes
        guard bytes.count > 12, [0x10000, 0x7472_7565].contains(bytes.u32(0)) else { throw .notTrueType(path: path) }
        var tables: [String: Int] = [:]
        for index in 0..<bytes.u16(4) {
            let record = 12 + index * 16
            guard bytes.u32(record + 8) + bytes.u32(record + 12) <= bytes.count else { continue }
            tables[bytes.tag(record)] = bytes.u32(record + 8)
        }
        func table(_ tag: String) throws(FontError) -> Int {
            guard let offset = tables[tag] else { throw .missingTable(path: path, table: tag) }
            return offset
        }
        let (head, widths, maxp) = (try table("head"), try table("hmtx"), try table("maxp"))
        let (os2, loca, glyf) = (try table("OS/2"), try table("loca"), try table("glyf"))
        let (glyphCount, widthCount) = (bytes.u16(maxp + 4), bytes.u16(try table("hhea") + 34))
        unitsPerEm = Double(max(1, bytes.u16(head + 18)))
        capHeight = Double(bytes.i16(os2 + 88))
        advances = (0..<glyphCount).map { UInt16(bytes.u16(widths + 4 * max(0, min($0, widthCount - 1)))) }
        glyphs = Self.characterMap(bytes, at: try table("cmap"))
        kernPairs = Self.kernPairs(bytes, at: tables["kern"])
        let isLong = bytes.i16(head + 50) == 1
        glyphOffsets = (0...glyphCount).map {
            glyf + (isLong ? bytes.u32(loca + 4 * $0) : 2 * bytes.u16(loca + 2 * $0))
        }
    }

    /// The glyph of a character, or a box for what the font lacks.
    package func glyph(_ scalar: Unicode.Scalar) -> UInt16 {
        let glyph = known(scalar)
        return glyph == 0 ? glyphs[Self.box] : glyph
    }

    func has(_ scalar: Unicode.Scalar) -> Bool { known(scalar) != 0 }

    private func known(_ scalar: Unicode.Scalar) -> UInt16 { scalar.value < 0x10000 ? glyphs[Int(scalar.value)] : 0 }

    /// The characters of a text; one that the font lacks is taken apart where it has the parts: ⅔ becomes 2⁄3.
    func scalars(of text: String) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if has(scalar) {
                scalars.append(scalar)
            } else {
                let parts = Array(String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars)
                scalars += parts.allSatisfy(has) ? parts : [scalar]
            }
        }
        return scalars
    }

    /// U+25A1, a white square: Inter's own sign for missing characters is a pattern of bars.
    private static let box = 0x25A1

    /// In font units.
    package func advance(_ glyph: UInt16) -> Double {
        advances.indices.contains(Int(glyph)) ? Double(advances[Int(glyph)]) : 0
    }

    /// What to add between two glyphs, in font units.
    package func kerning(_ left: UInt16, _ right: UInt16) -> Double {
        Double(kernPairs[UInt32(left) << 16 | UInt32(right)] ?? 0)
    }
}

// MARK: - Tables

extension FontFace {
    private static func characterMap(_ bytes: FontBytes, at cmap: Int) -> [UInt16] {
        var map = [UInt16](repeating: 0, count: 0x10000)
        for index in 0..<bytes.u16(cmap + 2) {
            let table = cmap + bytes.u32(cmap + 8 + index * 8)
            if bytes.u16(table) == 4 { readSegments(bytes, at: table, into: &map) }
        }
        return map
    }

    private static func readSegments(_ bytes: FontBytes, at table: Int, into map: inout [UInt16]) {
        let size = bytes.u16(table + 6)
        for segment in stride(from: 0, to: size, by: 2) {
            let last = bytes.u16(table + 14 + segment)
            let first = bytes.u16(table + 16 + size + segment)
            let delta = bytes.u16(table + 16 + 2 * size + segment)
            let offsetPlace = table + 16 + 3 * size + segment
            let offset = bytes.u16(offsetPlace)
            guard first <= last, first != 0xFFFF else { continue }
            for character in first...last {
                var glyph = offset == 0 ? character : bytes.u16(offsetPlace + offset + 2 * (character - first))
                if offset == 0 || glyph != 0 { glyph = (glyph + delta) & 0xFFFF }
                if glyph != 0 { map[character] = UInt16(glyph) }
            }
        }
    }

    private static func kernPairs(_ bytes: FontBytes, at kern: Int?) -> [UInt32: Int16] {
        guard let kern, bytes.u16(kern) == 0, bytes.u16(kern + 2) > 0 else { return [:] }
        var pairs: [UInt32: Int16] = [:]
        pairs.reserveCapacity(bytes.u16(kern + 10))
        for pair in 0..<bytes.u16(kern + 10) {
            let place = kern + 18 + 6 * pair
            pairs[UInt32(bytes.u32(place))] = Int16(truncatingIfNeeded: bytes.u16(place + 4))
        }
        return pairs
    }
}
