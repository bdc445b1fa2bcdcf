/// The value of a field of an article, whatever form the file is in.
struct FieldValue {
    let name: String
    let text: String
    /// Whether it is known to hold markup (XHTML in a feed).
    var isMarkup = false
}
