/// Reads the notation of ``TokenPattern``, byte by byte: hundreds of patterns are read at each start.
struct PatternParser {
    private let source: String
    private var rest: ArraySlice<UInt8>
    private var builder: VocabularyBuilder

    /// Parses `source`, making its words and classes known to `builder`.
    static func parse(
        _ source: String, builder: inout VocabularyBuilder
    ) throws(LexiconError) -> PatternSyntax {
        // The builder moves into the parser and back: a copy of its tables for every pattern would cost seconds.
        var parser = PatternParser(source: source, rest: Array(source.utf8)[...], builder: .empty)
        swap(&parser.builder, &builder)
        defer { swap(&parser.builder, &builder) }
        let syntax = try parser.alternatives()
        guard parser.rest.isEmpty else {
            throw parser.error("cannot read \"\(Self.text(parser.rest))\"")
        }
        return syntax
    }

    private func error(_ problem: String) -> LexiconError {
        LexiconError(
            file: "pattern", entry: "\"\(source)\"", problem: problem, hint: "see TokenPattern for the notation")
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    private mutating func skipSpaces() { rest = rest.drop { $0 == UInt8(ascii: " ") } }

    private mutating func take(_ prefix: StaticString) -> Bool {
        let count = prefix.utf8CodeUnitCount
        guard rest.count >= count else { return false }
        for offset in 0..<count where rest[rest.startIndex + offset] != prefix.utf8Start[offset] {
            return false
        }
        rest = rest.dropFirst(count)
        return true
    }

    /// Takes the bytes up to the first of the given ones.
    private mutating func takeName(before stops: StaticString) -> String {
        let stops = UnsafeBufferPointer(start: stops.utf8Start, count: stops.utf8CodeUnitCount)
        let name = rest.prefix { !stops.contains($0) }
        rest = rest.dropFirst(name.count)
        return Self.text(name)
    }

    private mutating func alternatives() throws(LexiconError) -> PatternSyntax {
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func sequence() throws(LexiconError) -> PatternSyntax {
        var elements: [PatternSyntax] = []
        skipSpaces()
        while let next = rest.first, next != UInt8(ascii: "|"), next != UInt8(ascii: ")") {
            elements.append(try element())
            skipSpaces()
        }
        guard !elements.isEmpty else { throw error("an alternative is empty") }
        return elements.count == 1 ? elements[0] : .sequence(elements)
    }

    private mutating func element() throws(LexiconError) -> PatternSyntax {
        if let name = captureName() { return .capture(name, try quantified()) }
        return try quantified()
    }

    private mutating func captureName() -> String? {
        let name = rest.prefix { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
        guard !name.isEmpty, rest.dropFirst(name.count).first == UInt8(ascii: "=") else { return nil }
        rest = rest.dropFirst(name.count + 1)
        return Self.text(name)
    }

    private mutating func quantified() throws(LexiconError) -> PatternSyntax {
        let syntax = try prefixed()
        if take("?") { return .upTo(1, syntax) }
        if take("*") { return .upTo(try count(), syntax) }
        return syntax
    }

    private mutating func count() throws(LexiconError) -> Int {
        let digits = rest.prefix { $0 &- UInt8(ascii: "0") < 10 }
        guard let count = Int(Self.text(digits)), (1...20).contains(count) else {
            throw error("a repetition needs a bound from 1 to 20, as in *3")
        }
        rest = rest.dropFirst(digits.count)
        return count
    }

    private mutating func prefixed() throws(LexiconError) -> PatternSyntax {
        if take("..") { return .gap(try count()) }
        if take("(") { return try group() }
        if take("{") { return try mention() }
        let negated = take("!")
        let isBehind = take("<")
        if take("(") { throw error("! and < take one token, not a group") }
        let tests = try token()
        if negated || isBehind {
            guard tests.count == 1 else { throw error("! and < take one token, not a hyphenated word") }
            return isBehind ? .behind(tests[0], negated: negated) : .notAhead(tests[0])
        }
        return hyphenated(tests)
    }

    private mutating func group() throws(LexiconError) -> PatternSyntax {
        let inner = try alternatives()
        guard take(")") else { throw error("a parenthesis is not closed") }
        return inner
    }

    private mutating func mention() throws(LexiconError) -> PatternSyntax {
        let name = takeName(before: "}")
        guard take("}"), !name.isEmpty else { throw error("a brace is not closed") }
        return .mention(try builder.wordClass(name))
    }

    /// A written hyphen stands for a hyphen or none: `air-strike` reads `air strike` too.
    private func hyphenated(_ tests: [TokenTest]) -> PatternSyntax {
        var elements: [PatternSyntax] = []
        for test in tests {
            if !elements.isEmpty { elements.append(.upTo(1, .test(TokenTest(subject: .kind(.hyphen))))) }
            elements.append(.test(test))
        }
        return elements.count == 1 ? elements[0] : .sequence(elements)
    }

    private mutating func token() throws(LexiconError) -> [TokenTest] {
        var required: TokenFlags = []
        let isAdjacent = take("+")
        if take("^^") { required = .allCapitals } else if take("^") { required = .capital }
        let isClass = take("%")
        let isKind = !isClass && take("#")
        var name = takeName(before: " |()?*")
        guard !name.isEmpty else { throw error("a word is missing") }
        let forms = try takeForms(&name)
        func test(_ subject: TokenTest.Subject) -> TokenTest {
            TokenTest(subject: subject, required: required, forms: forms, isAdjacent: isAdjacent)
        }
        if isClass { return [test(.wordClass(try builder.wordClass(name)))] }
        if isKind { return [test(try kind(name))] }
        if name.hasSuffix("/v") { return [test(.verb(builder.internVerb(name.dropping(2))))] }
        if name.hasSuffix("/n") { return [test(.noun(builder.internNoun(name.dropping(2))))] }
        if name == "-" { return [test(.kind(.hyphen))] }
        return name.parts(separatedBy: UInt8(ascii: "-")).map { test(.word(builder.intern($0))) }
    }

    private func kind(_ name: String) throws(LexiconError) -> TokenTest.Subject {
        if name == "any" { return .any }
        guard let kind = Self.kinds[name] else { throw error("there is no token kind #\(name)") }
        return .kind(kind)
    }

    /// By their names, which are made only once.
    private static let kinds = Dictionary(uniqueKeysWithValues: TokenKind.allCases.map { ("\($0)", $0) })

    private static let formNames: [String: WordForms] = [
        "base": .base, "s": .thirdPerson, "past": .past, "pp": .participle, "ed": [.past, .participle],
        "ing": .gerund, "sg": .singular, "pl": .plural,
    ]

    /// `:pp` behind a verb or class asks for a form.
    private func takeForms(_ name: inout String) throws(LexiconError) -> WordForms {
        guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")), colon != name.startIndex else { return [] }
        let form = String(name[name.utf8.index(after: colon)...])
        guard let forms = Self.formNames[form] else { throw error("there is no word form :\(form)") }
        name = String(name[..<colon])
        return forms
    }
}
