internal import Foundation
internal import FoundationXML

/// The items of a feed with their fields, as far as it can be read.
struct FeedParser {
    let title: String?
    let items: [[FieldValue]]
    /// Why nothing was read behind them.
    let problem: String?

    /// - Parameter bytes: UTF-8 that declares no entity.
    static func parse(_ bytes: [UInt8]) -> FeedParser {
        let parser = XMLParser(data: Data(bytes))
        let reader = FeedReader()
        parser.delegate = reader
        parser.shouldProcessNamespaces = true
        parser.shouldResolveExternalEntities = false
        let isWhole = parser.parse() && reader.isAtEnd
        let problem = isWhole ? nil : "it is no valid XML at line \(max(1, parser.lineNumber))"
        return FeedParser(title: reader.title, items: reader.items, problem: problem)
    }
}

/// Collects the fields of the items: the elements directly in them, with all text below.
private final class FeedReader: NSObject, XMLParserDelegate {
    private(set) var title: String?
    private(set) var items: [[FieldValue]] = []
    private var path: [String] = []
    /// How deep the item lies in which the parser is.
    private var itemDepth: Int?
    private var fields: [FieldValue] = []
    private var text = ""
    private var hasElements = false

    /// Whether every element has ended.
    var isAtEnd: Bool { path.isEmpty }

    private static let itemNames: Set = ["item", "entry"]

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        path.append(name)
        guard let itemDepth else {
            if Self.itemNames.contains(name) { itemDepth = path.count }
            text = ""
            return
        }
        if path.count == itemDepth + 1 {
            (text, hasElements) = ("", false)
            readLink(name, attributes)
        } else {
            hasElements = true
            text += "<\(name)>"
        }
    }

    /// Atom writes the address as an attribute, and other addresses beside it.
    private func readLink(_ name: String, _ attributes: [String: String]) {
        guard name == "link", let address = attributes["href"] else { return }
        if attributes["rel", default: "alternate"] == "alternate" {
            fields.append(FieldValue(name: name, text: address))
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { text += String(decoding: block, as: UTF8.self) }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        defer { path.removeLast() }
        guard let itemDepth else {
            if name == "title", title == nil { title = text.trimmingCharacters(in: .whitespacesAndNewlines) }
            return
        }
        switch path.count {
        case itemDepth:
            items.append(fields)
            (self.itemDepth, fields) = (nil, [])
        case itemDepth + 1:
            let value = text.trimmingCharacters(in: .whitespacesAndNewlines)
            fields.append(FieldValue(name: name, text: value, isMarkup: hasElements))
        default: text += "</\(name)>"
        }
    }
}
