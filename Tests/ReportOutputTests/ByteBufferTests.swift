import Foundation
import Testing

@testable import ReportOutput

@Suite struct ByteBufferTests {
    @Test(arguments: [
        "0", "7", "-7", "12000", "0.55", "-0.5", "0.001", "100.25", "16.90", "1e3", "999999999999999",
        "1000000000000000",
        "123456789012345678901234567890", "0.000000000000000001", "-1234567.8901", "99.5e-14",
    ])
    func decimalsAreWrittenAsFoundationWritesThem(text: String) throws {
        let number = try #require(Decimal(string: text))
        var buffer = ByteBuffer()
        buffer.append(number)
        #expect(String(decoding: buffer.bytes, as: UTF8.self) == number.description)
    }

    @Test func productsAndQuotientsToo() {
        for one in 1...40 {
            for other in [3, 7, 8, 10, 64, 100, 1000] {
                for number in [Decimal(one) / Decimal(other), -Decimal(one) * Decimal(other) / 100] {
                    var buffer = ByteBuffer()
                    buffer.append(number)
                    #expect(String(decoding: buffer.bytes, as: UTF8.self) == number.description)
                }
            }
        }
    }

    @Test func aSinkTakesEverythingInPieces() {
        final class Pieces: ByteSink {
            var sizes: [Int] = []
            func append(_ piece: [UInt8]) { sizes.append(piece.count) }
        }
        let pieces = Pieces()
        var json = JSONWriter(.indented, to: pieces)
        json.array(0..<50_000) { $0.value("number \($1)") }
        json.finish()
        var whole = JSONWriter(.indented)
        whole.array(0..<50_000) { $0.value("number \($1)") }
        #expect(pieces.sizes.reduce(0, +) == whole.bytes.count)
        #expect(pieces.sizes.count > 5)
    }
}
