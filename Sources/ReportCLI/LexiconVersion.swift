/// What says which words and rules a figure was read by: it changes with every byte of the lexicon.
struct LexiconVersion: CustomStringConvertible {
    let description: String

    /// The first twelve digits of the digest that stands in every edition.
    /// - Throws: if the folder cannot be read.
    init(folder: String) throws { description = String(try FolderDigest.sha256(of: folder).prefix(12)) }
}
