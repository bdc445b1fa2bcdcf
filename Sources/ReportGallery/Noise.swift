internal import Foundation
internal import ReportModel

/// Numbers that look accidental and are the same in every run.
struct Noise {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next(_ range: ClosedRange<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }

    /// A walk that never falls below zero.
    mutating func walk(_ count: Int, from start: Int, steps: ClosedRange<Int>) -> [Decimal] {
        var value = start
        return (0..<count).map { _ in
            defer { value = max(0, value + next(steps)) }
            return Decimal(value)
        }
    }
}

extension CivilDate {
    /// Days of the gallery are counted from 2031-01-01, so that nobody takes its data for news.
    static func day(_ number: Int) -> CivilDate { CivilDate(dayNumber: 22_280).adding(days: number) }
}
