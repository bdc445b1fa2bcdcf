/// A time of the day, as a crontab and systemd take it: `06:00`.
struct DailyTime: Hashable, Sendable {
    let hour: Int
    let minute: Int

    /// Nil unless `text` is `HH:MM` from 00:00 to 23:59.
    init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2,
            parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        (self.hour, self.minute) = (hour, minute)
    }
}
