/// HTML as a part of a field.
enum HTMLFragment {
    /// Whether a field value holds markup.
    static func isMarkup(_ text: String) -> Bool { false }
}
