/// The attributes that say where in a page a text stands.
enum HTMLAttributeName {
    case other
    /// `class`, `id` and what names parts of pages likewise.
    case names
    case role
    case hidden
    case ariaHidden
    case style

    init(_ attribute: HTMLAttribute, in tokenizer: HTMLTokenizer) {
        func isNamed(_ name: StaticString) -> Bool { tokenizer.hasPrefix(name, at: attribute.name.lowerBound) }
        self =
            switch attribute.name.count {
            case 2 where isNamed("id"): .names
            case 4 where isNamed("role"): .role
            case 5 where isNamed("class"): .names
            case 5 where isNamed("style"): .style
            case 6 where isNamed("hidden"): .hidden
            case 8 where isNamed("itemprop"): .names
            case 9 where isNamed("data-role") || isNamed("data-type"): .names
            case 11 where isNamed("aria-hidden"): .ariaHidden
            case 14 where isNamed("data-component"): .names
            default: .other
            }
    }

    /// Whether a style keeps its element from being seen: `display: none`, `visibility: hidden`.
    static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: style.filter { !$0.isHTMLSpace }.map(\.lowercased), as: UTF8.self)
        return text.contains("display:none") || text.contains("visibility:hidden")
    }
}
