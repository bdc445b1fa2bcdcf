internal import ReportModel

/// Writes what of an article neither its head nor its text says, and reads it again.
enum ArticleCoder {
    static func bytes(_ article: Article) -> [UInt8] {
        var blob = BlobWriter()
        blob.write(article.publication) { $0.write($1) }
        blob.write(article.passages) { blob, passage in
            blob.write(passage.kind.rawValue)
            blob.write(passage.span)
            blob.write(passage.rule) { $0.write($1) }
            blob.write(passage.sentences) { blob, sentence in
                blob.write(sentence.index)
                blob.write(sentence.span)
            }
        }
        blob.write(article.surroundings) { blob, block in
            blob.write(block.text)
            blob.write(block.rule)
            blob.write(block.source)
        }
        blob.write(article.sourceMap.offsets) { blob, pair in
            blob.write(pair.text)
            blob.write(pair.source)
        }
        return blob.bytes
    }

    static func article(_ bytes: [UInt8], of head: ArticleHead) throws(BlobReader.Damage) -> Article {
        var blob = try BlobReader(bytes)
        let publication = try blob.optional { blob throws(BlobReader.Damage) in try blob.publication() }
        let passages = try blob.list { blob throws(BlobReader.Damage) in try blob.passage() }
        let surroundings = try blob.list { blob throws(BlobReader.Damage) in
            SurroundingText(text: try blob.text(), rule: try blob.rule(), source: try blob.int())
        }
        let offsets = try blob.list { blob throws(BlobReader.Damage) in
            (text: try blob.int(), source: try blob.int())
        }
        let article = Article(
            id: head.id, origin: head.origin, title: head.title, text: head.text.whole, source: head.text,
            language: head.language, publication: publication, passages: passages, surroundings: surroundings,
            sourceMap: SourceMap(offsets: offsets))
        return head.reprintOf.map { article.reprinting($0) } ?? article
    }
}

extension BlobReader {
    fileprivate mutating func passage() throws(Damage) -> Passage {
        let (kind, span): (Passage.Kind, TextSpan) = (try value(), try span())
        let rule = try optional { blob throws(Damage) in try blob.rule() }
        let sentences = try list { blob throws(Damage) in Sentence(index: try blob.int(), span: try blob.span()) }
        return Passage(kind: kind, span: span, sentences: sentences, rule: rule)
    }
}
