internal import Foundation
internal import ReportLexicon
internal import ReportModel
internal import ReportReading

/// Measures how long it takes to list a folder of many files and to read their bytes.
struct FileBenchmark {
    let documents: [LexedArticle]
    static let fileCount = 10_000

    /// Lays the articles into `fileCount` files below `folder`, each as often as it takes, and reads them.
    func run(in folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for number in 0..<Self.fileCount {
            let text = documents[number % documents.count].article.text
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(number).txt"))
        }
        var watch = Stopwatch()
        let list = FileList([folder])
        watch.lap("listed")
        let bytes = list.files.reduce(0) { $0 + FileBytes.read($1).bytes.count }
        watch.lap("read")
        let laps = watch.laps.mapValues { Int(($0 * 1000).rounded()) }
        print("\(list.files.count) files, \(bytes / 1_000_000) MB: listed and read in", terminator: " ")
        print("\(laps["listed", default: 0]) + \(laps["read", default: 0]) ms of CPU")
    }
}
