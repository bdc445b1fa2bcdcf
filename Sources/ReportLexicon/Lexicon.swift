package import ReportModel

/// All language knowledge, typed and immutable: loaded once, shared by all threads.
///
/// A class, so that handing it on costs one count of references and not one for each of its tables.
package final class Lexicon: Sendable {
    package let topic: TopicLexicon
    package let vocabulary: Vocabulary
    package let lexer: Lexer
    package let sentences: SentenceLexicon
    package let headers: HeaderLexicon
    package let fields: FieldLexicon
    package let languages: LanguageLexicon
    package let encodings: EncodingLexicon
    package let boilerplate: BoilerplateLexicon
    package let clauses: ClauseLexicon
    package let measures: MeasureLexicon
    package let entities: EntityLexicon
    package let sources: SourceLexicon
    package let events: EventLexicon
    package let cues: CueLexicon
    package let times: TimeLexicon
    package let calendar: CalendarLexicon
    package let milestones: MilestoneLexicon
    package let dating: DatingLexicon
    package let quantities: QuantityLexicon
    package let pages: PageLexicon

    /// Loads every file of the folder, and those of one topic (`ukraine`).
    ///
    /// First every part makes its words and patterns known to one builder (its `Draft`), then the vocabulary is built,
    /// then each draft becomes the part of the lexicon that its step works with.
    /// - Parameter codes: Admiralty codes by the name of a source, before those of the files.
    /// - Throws: ``LexiconError`` for the first file, entry or pattern that cannot be used; nothing is skipped.
    package init(
        folder: String, topic: String, codes: [String: AdmiraltyCode] = [:]
    ) throws(LexiconError) {
        let files = LexiconFiles(folder: folder, topic: topic)
        var builder = VocabularyBuilder(inflector: Inflector(rows: try files.tsv("irregular.tsv")))
        try builder.insertClasses(from: "classes.tsv", of: files)
        try builder.insertClasses(from: files.topic + "/classes.tsv", of: files)
        self.topic = try TopicLexicon(files: files)
        pages = try PageLexicon(files: files)
        sentences = try SentenceLexicon(files: files, builder: &builder)
        fields = try FieldLexicon(files: files)
        languages = try LanguageLexicon(files: files)
        encodings = try EncodingLexicon(files: files)
        let headers = try HeaderLexicon.Draft(files: files, builder: &builder)
        let boilerplate = try BoilerplateLexicon.Draft(files: files, builder: &builder)
        let clauses = try ClauseLexicon.Draft(builder: &builder)
        let measures = try MeasureLexicon.Draft(files: files, builder: &builder)
        let entities = try EntityLexicon.Draft(files: files, builder: &builder)
        let sources = try SourceLexicon.Draft(files: files, builder: &builder)
        let events = try EventLexicon.Draft(files: files, builder: &builder)
        let cues = try CueLexicon.Draft(files: files, builder: &builder)
        let times = try TimeLexicon.Draft(files: files, builder: &builder)
        let calendar = try CalendarLexicon.Draft(files: files, builder: &builder)
        let milestones = try MilestoneLexicon.Draft(files: files, builder: &builder)
        let dating = try DatingLexicon.Draft(files: files, builder: &builder)
        let quantities = try QuantityLexicon.Draft(files: files, builder: &builder)
        vocabulary = builder.build()
        self.headers = HeaderLexicon(headers, vocabulary: vocabulary)
        self.boilerplate = BoilerplateLexicon(boilerplate, vocabulary: vocabulary)
        self.clauses = ClauseLexicon(clauses)
        self.measures = MeasureLexicon(measures, vocabulary: vocabulary)
        self.entities = EntityLexicon(entities, vocabulary: vocabulary)
        self.sources = SourceLexicon(sources, vocabulary: vocabulary, codes: codes)
        self.events = EventLexicon(events, vocabulary: vocabulary)
        self.cues = CueLexicon(cues, vocabulary: vocabulary)
        self.times = TimeLexicon(times, vocabulary: vocabulary)
        self.calendar = CalendarLexicon(calendar, vocabulary: vocabulary)
        self.milestones = MilestoneLexicon(milestones, vocabulary: vocabulary)
        self.dating = DatingLexicon(dating, vocabulary: vocabulary)
        lexer = Lexer(vocabulary: vocabulary)
        self.quantities = QuantityLexicon(quantities, vocabulary: vocabulary)
    }
}
