package import ReportLexicon

/// The folder of the lexicon that ships with the tool, found from this source file.
package let shippedLexiconFolder: String = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/" + root + "/Sources/ReportLexicon/Resources"
}()

/// A small lexicon of patterns for tests of the lexer and the matcher.
package struct TestPatterns {
    package let vocabulary: Vocabulary
    package let lexer: Lexer
    package let set: PatternSet

    package init(_ patterns: [String], classes: [String: String] = [:]) throws {
        let files = LexiconFiles(folder: shippedLexiconFolder, topic: "ukraine")
        var builder = VocabularyBuilder(inflector: Inflector(rows: try files.tsv("irregular.tsv")))
        for (name, words) in classes.sorted(by: { $0.key < $1.key }) {
            let wordClass = try builder.wordClass(name)
            for word in words.split(separator: " ") { builder.insert(String(word), into: wordClass) }
        }
        var compiled: [TokenPattern] = []
        for pattern in patterns { compiled.append(try TokenPattern(pattern, builder: &builder)) }
        vocabulary = builder.build()
        lexer = Lexer(vocabulary: vocabulary)
        set = PatternSet(compiled, vocabulary: vocabulary)
    }

    /// The texts that the patterns match, in order.
    package func matches(in text: String) -> [String] {
        let tokens = lexer.tokens(of: text)
        var found: [String] = []
        set.forEachMatch(
            in: tokens, range: 0..<tokens.count, mentions: MentionIndex(limits: 0..<tokens.count)
        ) { match in
            let (first, last) = (tokens[match.tokens.lowerBound], tokens[match.tokens.upperBound - 1])
            found.append(String(decoding: Array(text.utf8)[Int(first.start)..<Int(last.end)], as: UTF8.self))
        }
        return found
    }
}
