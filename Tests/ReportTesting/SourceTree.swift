internal import Foundation

/// The files that are shipped, read from the source tree so that tests need no installed copy.
package enum SourceTree {
    package static func resource(_ name: String) throws -> [UInt8] {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let root = tests.deletingLastPathComponent()
        return Array(try Data(contentsOf: root.appending(path: "Sources/ReportLexicon/Resources/\(name)")))
    }
}
