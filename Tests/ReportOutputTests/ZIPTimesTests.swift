import Testing

@testable import ReportOutput

@Suite struct ZIPTimesTests {
    /// A file `a` without bytes, written at this time.
    private static func archive(time: [UInt8]) -> [UInt8] {
        let sizes = [UInt8](repeating: 0, count: 12)
        let local = [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0] + time + sizes + [1, 0, 0, 0, 97]
        let entry =
            [0x50, 0x4B, 1, 2, 20, 0, 20, 0, 0, 0, 0, 0] + time + sizes + [1, 0] + [UInt8](repeating: 0, count: 16) + [
                97
            ]
        let place = UInt8(local.count)
        return local + entry + [
            0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, UInt8(entry.count), 0, 0, 0, place, 0, 0, 0, 0, 0,
        ]
    }

    @Test func archivesOfDifferentTimesBecomeTheSame() {
        let (one, other) = (Self.archive(time: [1, 2, 3, 4]), Self.archive(time: [9, 8, 7, 6]))
        #expect(one != other)
        #expect(ZIPTimes.cleared(one) == ZIPTimes.cleared(other))
        #expect(ZIPTimes.cleared(one) == Self.archive(time: [0, 0, 0x21, 0]))
    }

    @Test(arguments: [[], [0x50, 0x4B, 5, 6], [UInt8](repeating: 0x50, count: 100)] as [[UInt8]])
    func whatIsNoArchiveStays(bytes: [UInt8]) { #expect(ZIPTimes.cleared(bytes) == bytes) }
}
