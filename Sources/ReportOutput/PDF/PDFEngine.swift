internal import Foundation

/// A program that prints the page; the first that is installed does it.
enum PDFEngine: CaseIterable {
    /// Tags the document as PDF/UA, and gives the same bytes for the same page.
    case weasyprint
    case chromium

    static let page = "report.html"
    static let document = "report.pdf"

    /// The program's names, the usual one first.
    var programs: [String] {
        switch self {
        case .weasyprint: ["weasyprint"]
        case .chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        }
    }

    /// The words of its command line that print the page of `folder`.
    func arguments(in folder: String) -> [String] {
        switch self {
        case .weasyprint: ["--quiet", "--pdf-variant", "pdf/ua-1", Self.page, Self.document]
        case .chromium:
            // As root Chromium runs without its sandbox or not at all. The page has no script, and none would run.
            (geteuid() == 0 ? ["--no-sandbox"] : []) + [
                "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--no-first-run",
                "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND",
                "--blink-settings=scriptEnabled=false", "--user-data-dir=\(folder)/profile", "--no-pdf-header-footer",
                "--generate-pdf-document-outline", "--print-to-pdf=\(folder)/\(Self.document)",
                "file://\(folder)/\(Self.page)",
            ]
        }
    }
}
