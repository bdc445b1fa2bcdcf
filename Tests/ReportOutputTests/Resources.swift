import Foundation
import ReportOutput

/// The strings and the style sheet that are shipped, read from the source tree.
enum Resources {
    static func bytes(_ name: String) throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Array(try Data(contentsOf: root.appending(path: "Sources/ReportLexicon/Resources/\(name)")))
    }

    static func strings() throws -> ReportStrings {
        try ReportStrings.decode(from: bytes("strings.json5"), location: "strings.json5")
    }

    static func output() throws -> OutputResources {
        OutputResources(strings: try strings(), stylesheet: String(decoding: try bytes("report.css"), as: UTF8.self))
    }
}
