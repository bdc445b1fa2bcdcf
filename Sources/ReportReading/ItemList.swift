/// The items of a file. Those of a long one are made when their turn comes, so that few drafts are in memory at once.
struct ItemList: Sendable {
    /// Of each item.
    let numbers: [Int]
    /// Whether every item has its own bytes of the file.
    let hasPlaces: Bool
    private let make: @Sendable (Int) -> ArticleItem

    /// Items that are there already.
    init(_ items: [ArticleItem]) {
        self.init(numbers: items.map(\.number), hasPlaces: items.allSatisfy { $0.bytes != nil }) { items[$0] }
    }

    /// - Parameter make: makes the item of a place among `numbers`, the same one whenever it is called.
    init(numbers: [Int], hasPlaces: Bool, make: @escaping @Sendable (Int) -> ArticleItem) {
        (self.numbers, self.hasPlaces, self.make) = (numbers, hasPlaces, make)
    }

    var isEmpty: Bool { numbers.isEmpty }

    subscript(place: Int) -> ArticleItem { make(place) }
}
