/// The elements of HTML that reading treats in a way of their own.
enum HTMLTag: UInt8, CaseIterable, Sendable {
    case other
    // Sections and blocks.
    case html, head, body, main, article, section, nav, aside, header, footer, address, hgroup, search
    case h1, h2, h3, h4, h5, h6
    case p, div, blockquote, pre, center, form, fieldset, details, summary, dialog, figure, figcaption, hr, br
    case ul, ol, menu, dir, li, dl, dt, dd
    case table, caption, thead, tbody, tfoot, tr, td, th
    // Text.
    case a, time, span, abbr, b, i, em, strong, q, button, label, select, option, optgroup
    // Elements without content.
    case meta, link, base, img, input, wbr, area, col, embed, param, source, track
    // Elements whose content is no markup.
    case script, style, title, textarea, xmp, iframe, noembed, noframes, plaintext
    case noscript, template, svg, math, object, video, audio, canvas

    /// How the content of an element is read.
    enum Content {
        case markup
        /// Text without references.
        case raw
        /// Text with references.
        case replaceable
    }

    /// The element of a name in any case.
    init(name: ArraySlice<UInt8>) {
        guard name.count <= 10, name.allSatisfy({ $0 < 0x80 }) else {
            self = .other
            return
        }
        self = Self.byName[Self.key(name)] ?? .other
    }

    var name: String { String(describing: self) }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { (key(Array($0.name.utf8)[...]), $0) })

    /// Ten characters of six bits: what differs in case only is one key, and letters and digits never meet.
    private static func key(_ name: ArraySlice<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        for byte in name { key = key << 6 | UInt64(byte & 0x1F) | (byte >= 0x40 ? 0x20 : 0) }
        return key
    }

    var content: Content {
        switch self {
        case .script, .style, .xmp, .iframe, .noembed, .noframes, .plaintext: .raw
        case .title, .textarea: .replaceable
        default: .markup
        }
    }

    var isVoid: Bool {
        switch self {
        case .meta, .link, .base, .img, .input, .wbr, .area, .col, .embed, .param, .source, .track, .hr, .br: true
        default: false
        }
    }

    /// Whether it begins and ends a block of text.
    var isBlock: Bool {
        switch self {
        case .html, .head, .body, .main, .article, .section, .nav, .aside, .header, .footer, .address, .hgroup, .search,
            .h1, .h2, .h3, .h4, .h5, .h6, .p, .div, .blockquote, .pre, .center, .form, .fieldset, .details, .summary,
            .dialog, .figure, .figcaption, .hr, .ul, .ol, .menu, .dir, .li, .dl, .dt, .dd, .table, .caption, .thead,
            .tbody, .tfoot, .tr, .td, .th, .option, .optgroup, .select, .button, .noscript, .template, .video, .audio,
            .object, .canvas, .iframe, .textarea, .title, .svg, .math:
            true
        default: false
        }
    }

    /// The level of a heading, 1 to 6.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }

    /// Whether the start of this element closes that one if it is open right above it.
    func closes(_ open: HTMLTag) -> Bool {
        switch self {
        case .li: open == .li || open == .p
        case .dt, .dd: open == .dt || open == .dd || open == .p
        case .option, .optgroup: open == .option
        case .td, .th: open == .td || open == .th || open == .p
        case .tr: open == .td || open == .th || open == .tr || open == .p
        case .thead, .tbody, .tfoot: [.td, .th, .tr, .thead, .tbody, .tfoot, .p].contains(open)
        default: isBlock && open == .p
        }
    }
}
