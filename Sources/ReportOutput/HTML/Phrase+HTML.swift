internal import ReportModel

extension Phrase {
    /// The words, escaped, with markup in their places; a place without a value stays as it was written.
    func html(_ values: [String: HTML] = [:]) -> HTML {
        var html = HTML()
        for piece in pieces {
            switch piece {
            case .text(let text): html += HTML(text: text)
            case .place(let name): html += values[name] ?? HTML(text: "{\(name)}")
            }
        }
        return html
    }
}
