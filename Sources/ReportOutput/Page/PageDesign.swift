/// How the page is dressed for its readers: paper, marking, logo and style. What it says stays the same.
package struct PageDesign: Hashable, Sendable {
    package enum Paper: String, Hashable, Sendable, CaseIterable {
        /// As the reader's printer has it.
        case auto
        case a4 = "A4"
        case letter = "Letter"
    }

    /// Where the page is read.
    enum Medium: Hashable, Sendable {
        case screen
        /// Nothing that can be clicked or unfolded, and only the rows that are printed.
        case print
    }

    package var paper: Paper
    /// How the report may be handed on (`For official use only`), at the head and foot of every page.
    package var handling: String?
    package var logo: PageLogo?
    /// Comes after the shipped style sheet.
    package var style: UserStyle?
    private(set) var medium = Medium.screen

    package init(
        paper: Paper = .auto, handling: String? = nil, logo: PageLogo? = nil, style: UserStyle? = nil
    ) {
        self.paper = paper
        self.handling = handling
        self.logo = logo
        self.style = style
    }

    /// For an engine that prints: it knows no printer, so A4 stands for `auto`.
    var printed: PageDesign {
        var copy = self
        copy.medium = .print
        if paper == .auto { copy.paper = .a4 }
        return copy
    }

    /// Digests of the files it was made from, for the name of the edition; empty if there are none.
    package var digests: [String] { [style?.sha256, logo?.sha256].compactMap { $0 } }
}
