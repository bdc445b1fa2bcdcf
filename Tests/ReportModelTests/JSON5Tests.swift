import ReportModel
import Testing

@Suite struct JSON5Tests {
    @Test func readsWhatPeopleWrite() throws {
        let text = "{ // a comment\n one: 'two', }"
        #expect(try JSON5.decode([String: String].self, from: Array(text.utf8)) == ["one": "two"])
    }

    /// Found by fuzzing: Foundation's decoder dies of these.
    @Test(arguments: [9, 16, 24, 81])
    func refusesBytesThatAreNoUTF8(count: Int) {
        let bytes = [UInt8(ascii: "{")] + [UInt8](repeating: 0xFF, count: count)
        #expect(throws: DecodingError.self) { try JSON5.decode([String: String].self, from: bytes) }
    }
}
