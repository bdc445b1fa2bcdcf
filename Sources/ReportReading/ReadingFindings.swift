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
            .error, code: "too-large", message: "'\(path)' has \(byteCount) bytes; the limit is \(FileBytes.largest)",
            location: path, hint: "split the file")
    }

    static func empty(_ location: String) -> Finding {
        Finding(
            .warning, code: "empty-article", message: "'\(location)' holds no text", location: location,
            hint: "remove it, or save the article again")
    }

    static func binary(_ location: String) -> Finding {
        Finding(
            .error, code: "binary-file", message: "'\(location)' is no text: it holds NUL bytes", location: location,
            hint: "leave it out, or save it as text in UTF-8")
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
            hint: #"write one JSON object a line: {"id", "published", "title", "text"}"#)
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
}
