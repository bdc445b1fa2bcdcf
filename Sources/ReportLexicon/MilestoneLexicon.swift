package import ReportModel

/// Counts that a topic's chronicle follows, from `milestones.json5`: on which day they reached which number.
///
/// An article that quotes such a count says with it when it was written.
package final class MilestoneLexicon: Sendable {
    package struct Step: Sendable, Hashable {
        package let count: Int
        package let day: CivilDate
    }

    package struct Entry: Sendable, Hashable {
        package let name: String
        /// How explanations call it: `the refugees counted by the UN`.
        package let label: String
        /// Ascending in count and day.
        package let steps: [Step]
        /// For how many days a number is quoted after a higher one is known.
        package let lag: Int
    }

    package let patterns: PatternSet
    /// The entry of each pattern, by its number; the number is captured as `n`.
    package let counted: [Entry]

    init(_ draft: Draft, vocabulary: Vocabulary) {
        patterns = PatternSet(draft.patterns, vocabulary: vocabulary)
        counted = draft.counted
    }

    struct Draft {
        var patterns: [TokenPattern] = []
        var counted: [Entry] = []

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            let file = files.topic + "/milestones.json5"
            for written in try files.json5(file, as: [MilestoneFile].self) {
                let entry = try written.entry(in: file)
                for source in written.patterns {
                    patterns.append(try TokenPattern(source, builder: &builder))
                    counted.append(entry)
                }
            }
        }
    }
}

/// An entry of `milestones.json5` as it is written.
private struct MilestoneFile: Decodable {
    let name: String
    let label: String
    let lag: Int
    let patterns: [String]
    /// `2022-03-08 2000000`
    let steps: [String]
    let sources: [String]

    func entry(in file: String) throws(LexiconError) -> MilestoneLexicon.Entry {
        let steps = steps.compactMap { text -> MilestoneLexicon.Step? in
            let fields = text.split(separator: " ")
            guard fields.count == 2, let day = CivilInterval(String(fields[0]))?.exactDay, let count = Int(fields[1])
            else { return nil }
            return MilestoneLexicon.Step(count: count, day: day)
        }
        guard steps.count == self.steps.count, steps.count > 1,
            zip(steps, steps.dropFirst()).allSatisfy({ $0.count < $1.count && $0.day <= $1.day })
        else {
            throw LexiconError(
                file: file, entry: name, problem: "its steps are not ascending days and counts",
                hint: "write each as \"2022-03-08 2000000\"")
        }
        guard sources.count >= 2 else { throw LexiconError(file: file, entry: name, problem: "needs two sources") }
        return MilestoneLexicon.Entry(name: name, label: label, steps: steps, lag: lag)
    }
}
