/// The tables and views of `report.sqlite`. SQLite keeps the comments: `.schema` and Datasette show them.
enum ArchiveSchema {
    /// Raised with every change of the tables; an archive of another version is made anew.
    static let version = 2
    /// Marks the file as an archive of this tool (`PRAGMA application_id`): `rprt`.
    static let applicationID = 0x7270_7274

    static let sql = content + figures + history + views

    private static let content = """
        -- The articles of the latest edition. Dates are EDTF text (ISO 8601-2) with their first and last day beside them.
        CREATE TABLE articles (
            id TEXT PRIMARY KEY, title TEXT, location TEXT NOT NULL, publisher TEXT, language TEXT,
            published TEXT, published_earliest TEXT, published_latest TEXT,
            sha256 TEXT NOT NULL, -- of the bytes as they were read
            byte_count INTEGER NOT NULL, reprint_of TEXT, -- the article that printed the text first
            state TEXT NOT NULL -- digest of bytes, date and lexicon: what its sentences and mentions follow from
        ) STRICT;
        -- Their sentences in text order; offsets count UTF-8 bytes of the article's text.
        CREATE TABLE sentences (
            id INTEGER PRIMARY KEY, article TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL,
            kind TEXT NOT NULL, -- headline, body or boilerplate
            text TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX sentences_place ON sentences (article, start);
        -- Full-text index: SELECT text FROM sentences WHERE id IN (SELECT rowid FROM sentence_search('bridge'))
        CREATE VIRTUAL TABLE sentence_search USING fts5(text, content='sentences', content_rowid='id');
        CREATE TRIGGER sentences_delete AFTER DELETE ON sentences BEGIN
            INSERT INTO sentence_search (sentence_search, rowid, text) VALUES ('delete', old.id, old.text);
        END;
        -- Every quantity of the texts, whether or not it is a statistic; bounds are closed, NULL is an open side.
        CREATE TABLE mentions (
            id INTEGER PRIMARY KEY, article TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
            low REAL, high REAL, unit TEXT NOT NULL, counted TEXT,
            unused TEXT -- why it became no observation; NULL if it did
        ) STRICT;
        CREATE INDEX mentions_article ON mentions (article);
        -- What each article said when it was read last: the cache of extraction. Safe to delete.
        CREATE TABLE cache (article TEXT PRIMARY KEY, state TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;

        """

    private static let figures = """
        -- Who says something: the origins of the chains of sources.
        CREATE TABLE sources (name TEXT PRIMARY KEY, role TEXT NOT NULL) STRICT;
        CREATE TABLE measures (
            id TEXT PRIMARY KEY, label TEXT NOT NULL, definition TEXT NOT NULL, unit TEXT NOT NULL,
            kind TEXT NOT NULL, "group" TEXT NOT NULL
        ) STRICT;
        -- Comparable claims: one measure, statistic, unit, scope, baseline and recorder.
        CREATE TABLE series (
            id TEXT PRIMARY KEY, measure TEXT NOT NULL REFERENCES measures, kind TEXT NOT NULL, unit TEXT NOT NULL,
            side TEXT, "group" TEXT, place TEXT, type TEXT, baseline TEXT, planned INTEGER NOT NULL, recorder TEXT
        ) STRICT;
        -- Each figure that an origin claims, once.
        CREATE TABLE claims (
            id TEXT PRIMARY KEY, series TEXT NOT NULL REFERENCES series, point INTEGER NOT NULL,
            date TEXT, date_earliest TEXT, date_latest TEXT, low REAL, high REAL, stated REAL, hedge TEXT NOT NULL,
            origins INTEGER NOT NULL, -- how many say so independently
            tellings INTEGER NOT NULL,
            change REAL -- difference to the same recorder's total before; negative if it was revised
        ) STRICT;
        CREATE INDEX claims_series ON claims (series, point);
        -- Each figure as one article tells it; money in units of its currency, 55 percent as 0.55.
        CREATE TABLE observations (
            id TEXT PRIMARY KEY, claim TEXT REFERENCES claims, -- NULL for what is denied or repeats another
            article TEXT NOT NULL REFERENCES articles, sentence INTEGER REFERENCES sentences,
            measure TEXT NOT NULL REFERENCES measures, kind TEXT NOT NULL, low REAL, high REAL, stated REAL,
            hedge TEXT NOT NULL, unit TEXT NOT NULL, what TEXT, base TEXT,
            side TEXT, "group" TEXT, place TEXT, type TEXT,
            period TEXT, period_earliest TEXT, period_latest TEXT, as_of TEXT, baseline TEXT,
            status TEXT NOT NULL, polarity TEXT NOT NULL, speaker TEXT REFERENCES sources, chain TEXT,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL, rule TEXT NOT NULL,
            confidence REAL NOT NULL, not_chartable TEXT, included_in TEXT, conversion_of TEXT, event TEXT
        ) STRICT;
        CREATE INDEX observations_claim ON observations (claim);
        CREATE INDEX observations_measure ON observations (measure, period_earliest);
        CREATE TABLE events (
            id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES articles, sentence INTEGER REFERENCES sentences,
            category TEXT NOT NULL, label TEXT NOT NULL, date TEXT, date_earliest TEXT, date_latest TEXT,
            status TEXT NOT NULL, polarity TEXT NOT NULL, place TEXT, actor TEXT, recipient TEXT,
            speaker TEXT REFERENCES sources, quote TEXT NOT NULL, rule TEXT NOT NULL, confidence REAL NOT NULL
        ) STRICT;
        CREATE INDEX events_date ON events (date_earliest);
        -- What someone should look at.
        CREATE TABLE findings (
            id INTEGER PRIMARY KEY, severity TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL, location TEXT,
            hint TEXT
        ) STRICT;

        """

    private static let history = """
        -- All editions of the folder, and which of them the tables above hold (`is_current`).
        CREATE TABLE editions (
            id TEXT PRIMARY KEY, as_of TEXT, title TEXT NOT NULL, since TEXT, until TEXT, command TEXT NOT NULL,
            tool_version TEXT NOT NULL, lexicon_digest TEXT NOT NULL, input_digest TEXT NOT NULL,
            previous TEXT, -- the edition before; it need not be in this folder
            is_current INTEGER NOT NULL,
            program TEXT -- what tells the program that built it from other builds; NULL if read from its files
        ) STRICT;
        -- What we knew when: each claim as each edition made it.
        CREATE TABLE edition_claims (
            edition TEXT NOT NULL REFERENCES editions ON DELETE CASCADE, claim TEXT NOT NULL,
            measure TEXT NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL, unit TEXT NOT NULL, side TEXT,
            "group" TEXT, place TEXT, type TEXT, baseline TEXT, recorder TEXT,
            date TEXT, low REAL, high REAL, quote TEXT NOT NULL, sentence TEXT NOT NULL,
            PRIMARY KEY (edition, claim)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX edition_claims_claim ON edition_claims (claim);

        """

    private static let views = """
        -- Each figure with its words, its article and how many say so.
        CREATE VIEW figures AS
            SELECT o.id, m.label AS measure, o.kind, o.low, o.high, o.unit, o.side, o.place,
                coalesce(o.period, o.as_of) AS date, o.speaker, c.origins, o.quote, s.text AS sentence,
                a.title AS article, a.published
            FROM observations o JOIN measures m ON m.id = o.measure JOIN articles a ON a.id = o.article
                LEFT JOIN claims c ON c.id = o.claim LEFT JOIN sentences s ON s.id = o.sentence;
        -- The newest total or stock of each series.
        CREATE VIEW latest_totals AS
            SELECT m.label AS measure, s.kind, c.low, c.high, s.unit, s.side, s.place, s.type, s.baseline, s.recorder,
                c.date, c.id AS claim
            FROM series s JOIN measures m ON m.id = s.measure JOIN claims c ON c.series = s.id
            WHERE s.kind IN ('cumulative', 'stock') AND NOT s.planned
                AND c.point = (SELECT max(point) FROM claims WHERE series = s.id AND date_latest IS NOT NULL);
        -- Totals that their own recorder has lowered.
        CREATE VIEW revisions AS
            SELECT m.label AS measure, s.side, s.type, s.recorder, c.date, c.stated, c.change, c.id AS claim
            FROM claims c JOIN series s ON s.id = c.series JOIN measures m ON m.id = s.measure WHERE c.change < 0;
        -- Claims that at least two origins make independently.
        CREATE VIEW confirmed AS
            SELECT m.label AS measure, s.kind, c.low, c.high, s.unit, s.side, s.place, c.date, c.origins, c.id AS claim
            FROM claims c JOIN series s ON s.id = c.series JOIN measures m ON m.id = s.measure WHERE c.origins > 1;
        -- Who is quoted with how many figures.
        CREATE VIEW speakers AS
            SELECT s.name, s.role, count(*) AS figures, count(DISTINCT o.article) AS articles
            FROM sources s JOIN observations o ON o.speaker = s.name GROUP BY s.name ORDER BY figures DESC, s.name;
        -- Series by how many dated claims they have.
        CREATE VIEW longest_series AS
            SELECT m.label AS measure, s.kind, s.unit, s.side, s."group", s.place, s.type, s.recorder,
                count(c.date) AS points, min(c.date_earliest) AS first, max(c.date_latest) AS last, s.id AS series
            FROM series s JOIN measures m ON m.id = s.measure JOIN claims c ON c.series = s.id
            GROUP BY s.id ORDER BY points DESC, s.id;
        -- How a claim stood in each edition, so that one can see what was known when.
        CREATE VIEW claim_history AS
            SELECT ec.claim, e.id AS edition, e.as_of, ec.label AS measure, ec.low, ec.high, ec.unit, ec.date,
                ec.recorder, ec.quote
            FROM edition_claims ec JOIN editions e ON e.id = ec.edition ORDER BY ec.claim, e.as_of, e.id;

        """
}
