/// A pattern over tokens, compiled from the notation of the lexicon.
///
/// Elements stand one behind the other, separated by spaces:
/// - `soldiers` that word; `kill/v` any form of the verb; `soldier/n` singular or plural; `air-strike` with or
///   without its hyphen; `kill/v:pp` only the participle (`base s past pp ed ing sg pl`)
/// - `%month` a word of that class; `{person}` a whole mention of that class (a quantity, a time, a name)
/// - `#digits` a token of that kind (`TokenKind`), `#any` any token
/// - `^may` capitalized, `^^us` all capitals, `+bn` without space before
/// - `(a|b c)` alternatives; `x?` optional; `x*3` up to three; `..4` a gap of up to four tokens but no full stop
/// - `!x` the next token is not x; `<x` the token before is x; `!<x` it is not
/// - `m=%month` captures what matched under a name
package struct TokenPattern: Sendable {
    enum Instruction: Sendable, BitwiseCopyable {
        case test(TokenTest)
        /// One of so many tests that stand behind this instruction; most tokens that pass none are told by a filter of
        /// the program, -1 outside of one.
        case oneOf(Int32, filter: Int32)
        case mention(WordClass)
        case notAhead(TokenTest)
        case behind(TokenTest, negated: Bool)
        /// Go on at the next instruction; if that fails, at the one given.
        case split(orElse: Int)
        /// Try the instruction given first, then the next one.
        case lazySplit(orElse: Int)
        case jump(Int)
        case open(Int)
        case close(Int)
        case match
    }

    /// How many captures a pattern can have.
    static let captureLimit = 8

    package let source: String
    let syntax: PatternSyntax
    let instructions: [Instruction]
    private let captureNames: [String]

    /// Compiles `source`.
    /// - Throws: ``LexiconError`` that quotes the pattern and says what cannot be read.
    package init(_ source: String, builder: inout VocabularyBuilder) throws(LexiconError) {
        syntax = try PatternParser.parse(source, builder: &builder)
        var compiler = PatternCompiler()
        compiler.emit(syntax)
        guard compiler.captureNames.count <= Self.captureLimit else {
            throw LexiconError(
                file: "pattern", entry: "\"\(source)\"", problem: "it has more than \(Self.captureLimit) captures")
        }
        self.source = source
        instructions = compiler.instructions + [.match]
        captureNames = compiler.captureNames
    }

    /// The number of the capture of that name, or nil if the pattern has none.
    package func capture(_ name: String) -> Int? { captureNames.firstIndex(of: name) }
}

/// Turns the parsed pattern into instructions.
private struct PatternCompiler {
    var instructions: [TokenPattern.Instruction] = []
    var captureNames: [String] = []

    mutating func emit(_ syntax: PatternSyntax) {
        switch syntax {
        case .test(let test): instructions.append(.test(test))
        case .mention(let wordClass): instructions.append(.mention(wordClass))
        case .notAhead(let test): instructions.append(.notAhead(test))
        case .behind(let test, let negated): instructions.append(.behind(test, negated: negated))
        case .sequence(let parts): for part in parts { emit(part) }
        case .alternatives(let branches): emit(branches[...])
        case .upTo(let count, let part): repeated(part, count)
        case .gap(let count): gap(count)
        case .capture(let name, let part): capture(name, part)
        }
    }

    /// The first of the branches, else the rest of them; neighbours that take one token each are one branch.
    private mutating func emit(_ branches: ArraySlice<PatternSyntax>) {
        let tests = branches.prefix { if case .test = $0 { true } else { false } }
        let size = max(tests.count, 1)
        guard size < branches.count else { return emitBranch(branches) }
        let split = reserve()
        emitBranch(branches.prefix(size))
        let jump = reserve()
        instructions[split] = .split(orElse: instructions.count)
        emit(branches.dropFirst(size))
        instructions[jump] = .jump(instructions.count)
    }

    /// One branch, or several tests of one token.
    private mutating func emitBranch(_ parts: ArraySlice<PatternSyntax>) {
        if parts.count > 1 { instructions.append(.oneOf(Int32(parts.count), filter: -1)) }
        for part in parts { emit(part) }
    }

    private mutating func repeated(_ part: PatternSyntax, _ count: Int) {
        let splits = (0..<count).map { _ in
            let split = reserve()
            emit(part)
            return split
        }
        for split in splits { instructions[split] = .split(orElse: instructions.count) }
    }

    private mutating func gap(_ count: Int) {
        let end = instructions.count + count * 3
        for _ in 0..<count {
            instructions.append(.lazySplit(orElse: end))
            instructions.append(.notAhead(TokenTest(subject: .kind(.stop))))
            instructions.append(.test(TokenTest(subject: .any)))
        }
    }

    private mutating func capture(_ name: String, _ part: PatternSyntax) {
        let slot = captureNames.firstIndex(of: name) ?? captureNames.count
        if slot == captureNames.count { captureNames.append(name) }
        instructions.append(.open(slot))
        emit(part)
        instructions.append(.close(slot))
    }

    private mutating func reserve() -> Int {
        instructions.append(.match)
        return instructions.count - 1
    }
}
