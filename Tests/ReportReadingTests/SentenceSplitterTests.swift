import ReportLexicon
import ReportModel
import ReportTesting
import Testing

@Suite struct SentenceSplitterTests {
    /// A bar stands where one sentence ends and the next one begins.
    @Test(arguments: [
        "They left.|Nobody stayed.",
        "Gen. Ivan Petrenko met Lt. Col. Roe.|He said no.|They left.",
        "The U.S. Army and J. D. Smith agreed.|It paid.",
        "They met in the U.S.|The talks failed.",
        "It ended at 5 p.m. Monday.|We left at 5 p.m.|They stayed.",
        "Grain rose 4.5 percent, No. 5 on the list, on Sept. 28.|Oil fell.",
        "“We are lost.”|“Go home!” he cried.|“Why?” asked nobody.",
        "“We are lost.” Petrenko said.|They left.",
        "“Are we lost?” Gen. Ivan Petrenko, the commander, said on Monday.|They left.",
        "“We are lost.”|Petrenko said that they had left.",
        "“We are lost!” he said.|“Go home.”|Nobody went.",
        "He said: “Stop.|Turn back.”|They did.",
        "It rang (twice.)|Then silence.",
        "He put down the phone.|The line went dead .|She wept.",
        "Really?!|Yes!!!|No…",
        "“I waited … and waited”, she said.|He left.",
        "He waited ...|Then he left.",
        "“[T]hey ran (…) Home is far” is a quote.|OK.",
        "1. The first point.|2 men came.",
        "See www.example.com for Node.js.|Inc. magazine did.",
        "Acme Inc. President Roe spoke for Acme Inc.|He lied.",
        "It cost $5.|$6 was paid.|5 men left.",
        "World War I.|The end.",
    ])
    func splits(_ marked: String) throws {
        let expected = marked.split(separator: "|").map { $0.trimmingPrefix(" ") }.map(String.init)
        let glued = ["The line"]  // whose full stop before it lacks its space
        var text = ""
        for sentence in expected {
            if !text.isEmpty, !glued.contains(where: sentence.hasPrefix) { text += " " }
            text += sentence
        }
        let article = LexedArticle.plain(text, lexicon: try testLexicon())
        #expect(article.sentences.map { article.article.text[$0.span] } == expected)
    }
}
