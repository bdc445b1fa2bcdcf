import ReportLexicon
import ReportModel
import ReportReading
import ReportTesting
import Testing

@Suite struct FileListTests {
    @Test func listsFoldersInOrderAndReportsTheRest() throws {
        let folder = try TemporaryFolder()
        for name in ["b.txt", "a/z.txt", "a/y/x.txt", "c\nd.txt", ".hidden"] { try folder.write(name, Array("x".utf8)) }
        try folder.link("lost.txt", to: "nowhere")
        try folder.link("loop", to: ".")
        try folder.link("e.txt", to: "b.txt")
        let list = FileList([folder.path + "/", folder.path + "/b.txt", folder.path + "/none"])
        let names = list.files.map { $0.id.dropFirst(folder.path.utf8.count + 1) }
        #expect(names == ["a/y/x.txt", "a/z.txt", "b.txt", "c\nd.txt", "e.txt"])
        #expect(list.findings.map(\.code) == ["linked-folder", "broken-link", "unreadable-file"])
        #expect(list.findings[1].message.hasSuffix("lost.txt' is a link to nothing"))
    }

    @Test func namesFilesAsTheUserDid() {
        let list = FileList(["./Package.swift", "Package.swift", "Sources/ReportModel//"])
        #expect(list.files.first?.id == "Package.swift" || list.files.isEmpty)
        #expect(Set(list.files.map(\.id)).count == list.files.count)
    }

    @Test func readsOnAfterWhatCannotBeRead() throws {
        let folder = try TemporaryFolder()
        try folder.write("1-empty.txt", [])
        try folder.write("2-binary.txt", [0x50, 0x4B, 0, 1])
        try folder.write("3-good.txt", Array("They sailed.".utf8))
        try folder.write("4-lines.ndjson", Array("{\"text\": \"One.\"}\n\nnonsense\n{\"text\": \"Two.\"}\n".utf8))
        let results = try ArticleReader(lexicon: testLexicon()).read(paths: [folder.path, "/dev/null"])
        #expect(
            results.map { $0.findings.map(\.code) } == [
                ["empty-article"], ["binary-file"], [], [], ["bad-record"], [], ["not-a-file"],
            ])
        let prefix = folder.path + "/"
        #expect(
            results.compactMap { $0.article?.article.id } == [
                prefix + "3-good.txt", prefix + "4-lines.ndjson", prefix + "4-lines.ndjson#4",
            ])
        #expect(results[2].article?.article.origin.sha256 == SHA256.hexadecimal(Array("They sailed.".utf8)))
    }
}
