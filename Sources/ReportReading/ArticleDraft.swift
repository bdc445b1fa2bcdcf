/// An article as its format hands it over: the text and what the file says beside it.
struct ArticleDraft: Sendable {
    /// Its identifier if the file gives one.
    var id: String?
    var title: String?
    var text: String
    /// The date of publication as the file's field writes it.
    var published: String?
    var publisher: String?
}
