internal import Foundation

/// Whether builds happen: what `status.json` of an output folder tells at a moment.
struct BuildWatch {
    let folder: String
    /// The oldest that the last good build may be; nil for any age.
    let maxAge: TimeSpan?
    /// Seconds since 1970.
    let now: Int

    func examination() -> Examination {
        guard let status = BuildStatus(folder: folder) else {
            let isThere = FileManager.default.fileExists(atPath: folder + "/" + BuildStatus.name)
            let verdict = maxAge == nil && !isThere ? Examination.Verdict.good : .bad
            return make(
                verdict, isThere ? "\(path) cannot be read" : "no build has ended in \(folder) yet",
                remedy: isThere ? "build once: it is written anew" : "build once: report build --output \(folder)")
        }
        guard let success = status.lastSuccess else {
            return make(
                .bad, "no build has succeeded; the last one failed: \(status.message ?? "")", remedy: "mend that")
        }
        let age = now - success.epoch
        let findings = success.findings.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        let made = "\(success.edition), \(success.figures) figures, findings: \(findings.joined(separator: ", "))"
        if age < 0 {
            return make(
                maxAge == nil ? .good : .bad,
                "the last success lies \(TimeSpan.words(seconds: -age)) in the future: \(made)",
                remedy: "set the clock, or build again")
        }
        let seen = "last success \(TimeSpan.words(seconds: age)) ago: \(made)"
        if let maxAge, age > maxAge.seconds {
            return make(
                .bad, "\(seen); that is older than \(maxAge)\(failure(status))", remedy: "look at the scheduler's log")
        }
        return make(.good, seen + failure(status), remedy: nil)
    }

    private var path: String { folder + "/" + BuildStatus.name }

    private func failure(_ status: BuildStatus) -> String {
        status.outcome == .failed ? "; since then a build failed: \(status.message ?? "")" : ""
    }

    private func make(_ verdict: Examination.Verdict, _ detail: String, remedy: String?) -> Examination {
        Examination(subject: "builds", verdict: verdict, detail: detail, remedy: remedy)
    }
}
