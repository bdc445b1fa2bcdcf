internal import Algorithms

/// The words and numbers of a sentence, by which copies of it are known, whatever numbers they have.
struct Wording {
    /// Shorter sentences are alike by chance.
    private static let leastWords = 6

    /// Digests of the different lower-case words without digits, ascending.
    private let words: [UInt64]
    /// The different runs of digits, ascending.
    private let numbers: [Int]

    init(_ sentence: String) {
        let parts = sentence.lowercased().split { !$0.isLetter && $0 != "-" && !$0.isNumber }
        words = Self.distinct(parts.filter { !$0.contains(where: \.isNumber) }.map(Self.digest))
        numbers = Self.distinct(Self.numbers(in: sentence))
    }

    /// Whether so large a part of all different words stands in both.
    func resembles(_ other: Wording, by part: Double = 0.5) -> Bool {
        guard min(words.count, other.words.count) >= Self.leastWords || part == 0 else { return false }
        let common = Self.commonCount(words, other.words)
        return Double(common) >= part * Double(words.count + other.words.count - common)
    }

    /// Whether one of them has no number in digits that the other lacks (`nine ships with 300 tons`, `9 ships with 300
    /// tons`).
    func hasSameNumbers(as other: Wording) -> Bool {
        Self.commonCount(numbers, other.numbers) == min(numbers.count, other.numbers.count)
    }

    /// FNV-1a, 64 bits.
    private static func digest(_ word: Substring) -> UInt64 {
        word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// The runs of digits.
    private static func numbers(in sentence: String) -> [Int] {
        sentence.utf8.chunked { isDigit($0) == isDigit($1) }.filter { $0.first.map(isDigit) ?? false }
            .map { $0.reduce(0) { $0 &* 10 &+ Int($1 - 48) } }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func distinct<Item: Comparable>(_ items: [Item]) -> [Item] {
        items.sorted().chunked(by: ==).compactMap { $0.first }
    }

    /// How many items stand in both lists, which are ascending and have each item once.
    private static func commonCount<Item: Comparable>(_ one: [Item], _ other: [Item]) -> Int {
        var (count, left, right) = (0, 0, 0)
        while left < one.count, right < other.count {
            let (first, second) = (one[left], other[right])
            if first == second { count += 1 }
            if first <= second { left += 1 }
            if second <= first { right += 1 }
        }
        return count
    }
}
