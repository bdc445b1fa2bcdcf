internal import Foundation

/// Programs that make a PDF of a page.
enum PageEngines {
    static let names = ["weasyprint", "chromium", "chromium-browser", "google-chrome", "prince"]

    static let remedy = "sudo apt-get install weasyprint, or chromium"

    /// The paths of those that are there.
    static func found(in folders: [String]) -> [String] {
        names.compactMap { name in
            folders.map { $0 + "/" + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
        }
    }
}
