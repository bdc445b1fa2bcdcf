internal import Foundation
internal import ReportModel

/// Puts the points of a series into bins, as wide as their number and span ask for.
struct SeriesBinner {
    /// More bins of one width than this are no longer told apart; the next width is taken.
    private static let mostBins = 92
    /// At least one bin in so many has a point, or the next width is taken.
    private static let sparsest = 3

    let key: SeriesKey
    let points: [SeriesPoint]

    /// Nil for a series without a dated point.
    var bins: SeriesBins? {
        let days = points.compactMap { $0.interval?.exactDay?.dayNumber }
        let all =
            points.compactMap { $0.interval?.earliest?.dayNumber }
            + points.compactMap { $0.interval?.latest?.dayNumber }
        guard let first = (days.isEmpty ? all : days).min(), let last = (days.isEmpty ? all : days).max() else {
            return nil
        }
        let width = BinWidth.allCases.first { fits($0, days: last - first + 1) } ?? .quarter
        let (members, spans) = members(width)
        return SeriesBins(
            width: width,
            bins: members.sorted { $0.key < $1.key }.map { start, places in
                SeriesBins.Bin(
                    first: start, last: width.end(from: start), quantity: quantity(places), points: places)
            }, spans: spans)
    }

    private func fits(_ width: BinWidth, days: Int) -> Bool {
        let length =
            width.end(from: width.start(of: CivilDate(dayNumber: 0))).dayNumber
            - width.start(of: CivilDate(dayNumber: 0)).dayNumber + 1
        let count = (days + length - 1) / length
        return count <= Self.mostBins && members(width).bins.count * Self.sparsest >= count
    }

    /// The points by the first day of their bin, and those that are longer than one.
    private func members(_ width: BinWidth) -> (bins: [CivilDate: [Int]], spans: [Int]) {
        var (bins, spans) = ([CivilDate: [Int]](), [Int]())
        for (place, point) in points.enumerated() {
            guard let interval = point.interval else { continue }
            if let earliest = interval.earliest, let latest = interval.latest,
                width.start(of: earliest) == width.start(of: latest)
            {
                bins[width.start(of: earliest), default: []].append(place)
            } else {
                spans.append(place)
            }
        }
        return (bins, spans)
    }

    private func quantity(_ places: [Int]) -> Quantity {
        let quantities = places.map { points[$0].quantity }
        let last = quantities[quantities.count - 1]
        switch key.statistic {
        case .cumulative, .stock: return last
        case .flow where key.recorder != nil: return sum(places)
        case .flow, .share, .size, .rate, .duration: return hull(quantities)
        }
    }

    /// The sum of what does not overlap: the earliest to end first. Nobody says that it is all there was.
    private func sum(_ places: [Int]) -> Quantity {
        let ordered = places.stablySorted { ending($0) }
        var (taken, end) = ([Quantity](), Int.min)
        for place in ordered {
            guard let first = points[place].interval?.earliest?.dayNumber, first > end else { continue }
            taken.append(points[place].quantity)
            end = ending(place)
        }
        guard taken.count > 1 else { return taken[0] }
        let low = taken.reduce(Decimal(0)) { $0 + ($1.low ?? 0) }
        return Quantity(low: low, high: nil, stated: nil, hedge: .atLeast, unit: key.unit) ?? taken[0]
    }

    private func ending(_ place: Int) -> Int { points[place].interval?.latest?.dayNumber ?? .max }

    /// The least range that holds all.
    private func hull(_ quantities: [Quantity]) -> Quantity {
        guard Set(quantities).count > 1 else { return quantities[0] }
        let lows = quantities.map(\.low)
        let highs = quantities.map(\.high)
        let low = lows.contains(nil) ? nil : lows.compactMap { $0 }.min()
        let high = highs.contains(nil) ? nil : highs.compactMap { $0 }.max()
        return Quantity(low: low, high: high, stated: nil, hedge: .range, unit: key.unit) ?? quantities[0]
    }
}
