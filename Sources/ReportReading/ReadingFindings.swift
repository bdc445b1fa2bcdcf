internal import Glibc
internal import ReportModel

/// What reading can find fault with, in words.
extension Finding {
    static func unreadable(_ path: String, errorNumber: Int32) -> Finding {
        let reason = String(cString: strerror(errorNumber)).lowercased()
        return Finding(
            .error, code: "unreadable-file", message: "cannot read '\(path)': \(reason)", location: path,
            hint: "check the path and its permissions")
    }

    static func linkedFolder(_ path: String) -> Finding {
        Finding(
            .warning, code: "linked-folder", message: "'\(path)' is a link to a folder and was not followed",
            location: path, hint: "name the folder itself to read it")
    }

    static func notAFile(_ path: String) -> Finding {
        Finding(
            .error, code: "not-a-file", message: "'\(path)' is no regular file", location: path,
            hint: "name a file or a folder, or - for standard input")
    }

    static func tooLarge(_ path: String, byteCount: Int) -> Finding {
        Finding(
            .error, code: "too-large",
            message: "'\(path)' has \(byteCount) bytes; the limit is \(ReadingLimits.fileBytes)",
            location: path, hint: "split the file")
    }

    static func empty(_ location: String) -> Finding {
        Finding(
            .warning, code: "empty-article", message: "'\(location)' holds no text", location: location,
            hint: "remove it, or save the article again")
    }

    static func binary(_ location: String, name: String) -> Finding {
        Finding(
            .error, code: "binary-file", message: "'\(location)' is no text: \(name)", location: location,
            hint: "leave it out, or save its text")
    }

    static func nulBytes(_ location: String, count: Int) -> Finding {
        Finding(
            .warning, code: "nul-bytes", message: "'\(location)' holds \(count) NUL bytes, which read as U+001A",
            location: location, hint: "save the article again")
    }

    static func invalidBytes(_ location: String, count: Int, first: Int) -> Finding {
        Finding(
            .warning, code: "invalid-bytes",
            message: "'\(location)' has \(count) invalid bytes, the first at byte \(first); they read as U+FFFD",
            location: location, hint: "save the article again as UTF-8")
    }

    static func assumedEncoding(_ location: String, name: String) -> Finding {
        Finding(
            .note, code: "assumed-encoding", message: "'\(location)' is not UTF-8 and was read as \(name)",
            location: location, hint: "save the article as UTF-8 if characters are wrong")
    }

    static func badRecord(_ location: String, problem: String) -> Finding {
        Finding(
            .error, code: "bad-record", message: "'\(location)' is no article: \(problem)", location: location,
            hint: #"write {"id", "published", "title", "text"}"#)
    }

    static func impossibleDate(_ quote: String, location: String, span: TextSpan?) -> Finding {
        Finding(
            .warning, code: "impossible-date", message: "cannot read the date of publication '\(quote)'",
            location: location, span: span, hint: "write it as YYYY-MM-DD")
    }

    static func contradictedDate(_ evidence: DateEvidence, by better: DateEvidence, location: String) -> Finding {
        Finding(
            .warning, code: "contradicted-date",
            message: "the date '\(evidence.quote)' contradicts '\(better.quote)', which was taken", location: location,
            span: evidence.span, hint: "correct the wrong one")
    }

    static func unknownFormat(_ name: String, known: [String]) -> Finding {
        Finding(
            .error, code: "unknown-format", message: "there is no input format '\(name)'",
            hint: "use one of \(known.joined(separator: ", "))")
    }

    static func wrongEncoding(_ location: String, declared: String) -> Finding {
        Finding(
            .note, code: "wrong-encoding",
            message: "'\(location)' declares \(declared) but is UTF-8, as which it was read",
            location: location)
    }

    static func brokenLink(_ path: String) -> Finding {
        Finding(
            .warning, code: "broken-link", message: "'\(path)' is a link to nothing", location: path,
            hint: "remove it, or restore what it leads to")
    }

    static func linkLoop(_ path: String) -> Finding {
        Finding(
            .warning, code: "link-loop", message: "'\(path)' is a link that leads back to itself", location: path,
            hint: "remove it")
    }

    static func linkOutside(_ path: String) -> Finding {
        Finding(
            .warning, code: "link-outside", message: "'\(path)' is a link out of the folder and was not followed",
            location: path, hint: "name the file itself to read it")
    }

    static func bomb(_ location: String) -> Finding {
        Finding(
            .error, code: "gzip-bomb", message: "'\(location)' unpacks to far more than text does, and was not read",
            location: location, hint: "unpack it and look at it before you read it")
    }

    static func damagedGzip(_ location: String) -> Finding {
        Finding(
            .error, code: "damaged-gzip", message: "'\(location)' is damaged or ends early; what came before was read",
            location: location, hint: "fetch it again")
    }

    static func brokenLine(_ number: Int, of path: String) -> Finding {
        Finding(
            .warning, code: "broken-line", message: "line \(number) of '\(path)' breaks off or holds no record",
            location: path, hint: "extract its article again, with --for-build")
    }

    static func entityDeclaration(_ location: String) -> Finding {
        Finding(
            .error, code: "xml-entities", message: "'\(location)' declares entities of its own, and was not read",
            location: location, hint: "remove its <!ENTITY> declarations if you trust it")
    }

    static func brokenFeed(_ location: String, problem: String) -> Finding {
        Finding(
            .error, code: "broken-feed", message: "'\(location)' cannot be read on: \(problem)", location: location,
            hint: "fetch it again; what came before was read")
    }

    static func composed(_ location: String) -> Finding {
        Finding(
            .note, code: "composed-text",
            message: "'\(location)' held letters apart from their accents; offsets count them as one",
            location: location)
    }

    static func noLexicon(_ location: String, language: String, own: String) -> Finding {
        Finding(
            .warning, code: "no-lexicon",
            message: "'\(location)' is in \(language); figures are read from \(own) only", location: location,
            hint: "translate it")
    }

    static func contradictedDateline(
        _ dateline: PublicationChooser.Dateline, by better: DateEvidence, location: String
    ) -> Finding {
        Finding(
            .warning, code: "contradicted-date",
            message: "the dateline '\(dateline.quote)' contradicts '\(better.quote)', which was taken",
            location: location, span: dateline.span, hint: "correct the wrong one")
    }

    static func badDateRow(_ table: String, line: Int, text: String) -> Finding {
        Finding(
            .warning, code: "bad-date-row", message: "cannot read line \(line), '\(text)'", location: table,
            hint: "write name,date with the date as YYYY-MM-DD")
    }

    static func repeatedDateRow(_ table: String, line: Int, name: String) -> Finding {
        Finding(
            .warning, code: "bad-date-row", message: "line \(line) gives '\(name)' a second date; the first was taken",
            location: table, hint: "remove one of them")
    }
}
