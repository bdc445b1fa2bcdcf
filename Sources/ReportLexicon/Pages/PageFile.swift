/// `pages.json5` as it is written.
struct PageFile: Decodable {
    struct Region: Decodable {
        let name: String
        let kind: PageRegion.Kind
        var words: [String]?
        var roles: [String]?
        var tags: [String]?
        /// Whether dates in it are not those of the article.
        var elsewhere: Bool?

        private enum CodingKeys: String, CodingKey, CaseIterable {
            case name, kind, words, roles, tags, elsewhere
        }

        init(from decoder: any Decoder) throws {
            try decoder.rejectUnknownKeys(CodingKeys.self)
            let container = try decoder.container(keyedBy: CodingKeys.self)
            name = try container.decode(String.self, forKey: .name)
            kind = try container.decode(PageRegion.Kind.self, forKey: .kind)
            words = try container.decodeIfPresent([String].self, forKey: .words)
            roles = try container.decodeIfPresent([String].self, forKey: .roles)
            elsewhere = try container.decodeIfPresent(Bool.self, forKey: .elsewhere)
            tags = try container.decodeIfPresent([String].self, forKey: .tags)
        }
    }

    /// Names and phrases by which pages tell of dates, in lower case.
    struct Dates: Decodable {
        let published: [String]
        let changed: [String]
        let labels: [String]
        let changedLabels: [String]
        let joiners: [String]
        let signs: [String]
        let monthFirst: [String]
    }

    /// The region of text that no reader sees; markup says so in ways that are no names.
    static let hiddenName = "hidden text"

    static let commentsName = "comment section"

    let regions: [Region]
    let dates: Dates

    func set(where isMember: (Region) -> Bool) -> PageRegionSet {
        var set: PageRegionSet = []
        for (number, region) in regions.enumerated() where isMember(region) {
            set.insert(PageRegionSet(number: number))
        }
        return set
    }

    func pairs(_ list: KeyPath<Region, [String]?>) -> [(String, PageRegionSet)] {
        regions.enumerated().flatMap { number, region in
            (region[keyPath: list] ?? []).map { ($0, PageRegionSet(number: number)) }
        }
    }
}
