internal import Foundation
internal import ReportModel
internal import ReportReading

/// The analyst's corrections: `corrections.json5` beside the input.
enum CorrectionsFile {
    /// The corrections of all folders that the inputs name or lie in, each file once, with a digest of their bytes.
    /// - Throws: ``CorrectionsProblem`` if a file cannot be understood: it is no use to build without it.
    static func read(beside inputs: [String]) throws -> (corrections: [Correction], digest: String?) {
        var (paths, corrections, digests) = ([String](), [Correction](), [String]())
        for path in inputs.filter({ $0 != ArticleSource.standardInput }).map(path) where !paths.contains(path) {
            paths.append(path)
            guard let data = FileManager.default.contents(atPath: path) else { continue }
            corrections += try entries(data, path)
            digests.append(SHA256.hexadecimal([UInt8](data)))
        }
        return (corrections, digests.isEmpty ? nil : SHA256.hexadecimal(Array(digests.joined().utf8)))
    }

    private static func path(beside input: String) -> String {
        var isFolder = ObjCBool(false)
        let exists = FileManager.default.fileExists(atPath: input, isDirectory: &isFolder)
        let folder =
            exists && isFolder.boolValue
            ? URL(fileURLWithPath: input) : URL(fileURLWithPath: input).deletingLastPathComponent()
        return folder.appendingPathComponent(FileList.correctionsName).relativePath
    }

    private static func entries(_ data: Data, _ path: String) throws -> [Correction] {
        let entries: [StoredCorrection]
        do {
            entries = try JSON5.decode([StoredCorrection].self, from: [UInt8](data))
        } catch {
            throw CorrectionsProblem(path: path, entry: nil, reason: "it is no list of corrections: \(error)")
        }
        return try entries.enumerated().map { index, entry in
            do throws(StoredCorrection.Problem) {
                return try entry.correction(in: path)
            } catch {
                throw CorrectionsProblem(path: path, entry: index + 1, reason: error.reason)
            }
        }
    }
}

/// An entry of the file as it is written.
private struct StoredCorrection: Decodable {
    struct Problem: Error {
        let reason: String
    }

    let claim: String
    let action: String
    let reason: String
    let into: String?
    let measure: String?
    let statistic: String?
    let side: String?
    let place: String?
    let date: String?

    func correction(in path: String) throws(Problem) -> Correction {
        guard !reason.isEmpty else { throw Problem(reason: "it gives no reason") }
        return Correction(claim: claim, action: try known(), reason: reason, location: path)
    }

    private func known() throws(Problem) -> Correction.Action {
        switch action {
        case "reject": return .reject
        case "split": return .split
        case "merge":
            guard let into else { throw Problem(reason: "'merge' needs 'into', another claim") }
            return .merge(into: into)
        case "re-date":
            guard let interval = date.flatMap(CivilInterval.init) else {
                throw Problem(reason: "'re-date' needs 'date', as 2022-05-03, 2022-05 or another EDTF date")
            }
            return .redate(interval)
        case "re-measure": return try remeasure()
        default: throw Problem(reason: "'\(action)' is no action; use reject, merge, split, re-measure or re-date")
        }
    }

    private func remeasure() throws(Problem) -> Correction.Action {
        let kind = statistic.flatMap(Statistic.init)
        if let statistic, kind == nil {
            let names = Statistic.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem(reason: "there is no statistic '\(statistic)'; use \(names)")
        }
        guard measure != nil || kind != nil || side != nil || place != nil else {
            throw Problem(reason: "'re-measure' needs 'measure', 'statistic', 'side' or 'place'")
        }
        return .remeasure(measure: measure, statistic: kind, side: side, place: place)
    }
}

/// Why a file of corrections cannot be used.
struct CorrectionsProblem: Error, CustomStringConvertible {
    let path: String
    /// From 1; nil for the file as a whole.
    let entry: Int?
    let reason: String

    var description: String { "\(path): " + (entry.map { "entry \($0): " } ?? "") + reason }
}
