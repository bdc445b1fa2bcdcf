internal import ReportModel

extension Phrase {
    /// The words, escaped, with markup in their places; a place without a value stays as it was written.
    func html(_ values: [String: HTML] = [:]) -> HTML {
        pieces.map { piece in
            switch piece {
            case .text(let text): HTML(text: text)
            case .place(let name): values[name] ?? HTML(text: "{\(name)}")
            }
        }.joined()
    }
}
