internal import Foundation
internal import ReportModel

/// Finds for each claim of an edition the same claim of the edition before.
struct ClaimMatcher {
    let old: [ClaimRecord]
    let new: [ClaimRecord]

    /// For each new claim the place of its old one, nil if there is none; no old claim is matched twice.
    func matches() -> [Int?] {
        var matches: [Int?] = Array(repeating: nil, count: new.count)
        var free = Set(old.indices)
        match(&matches, &free) { $0.observations }
        match(&matches, &free) { claim in claim.articles.map { "\($0)\n\(claim.key.measure)\n\(claim.sentence)" } }
        match(&matches, &free) { claim in
            let bounds = [claim.quantity.low, claim.quantity.high].map { $0?.description ?? "" }
            return [StableID.digest(claim.key.parts + bounds, digits: 32)]
        }
        return matches
    }

    /// Matches what shares a name, in the order of both editions.
    private func match(_ matches: inout [Int?], _ free: inout Set<Int>, by names: (ClaimRecord) -> [String]) {
        let open = new.indices.filter { matches[$0] == nil }
        guard !open.isEmpty, !free.isEmpty else { return }
        var places: [String: [Int]] = [:]
        for place in free.sorted() {
            for name in names(old[place]) { places[name, default: []].append(place) }
        }
        for index in open {
            let candidates = names(new[index]).flatMap { places[$0] ?? [] }
            guard let place = candidates.first(where: free.contains) else { continue }
            matches[index] = place
            free.remove(place)
        }
    }
}
