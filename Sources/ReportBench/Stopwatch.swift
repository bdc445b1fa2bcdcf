internal import Foundation

/// The processor time of this thread by what it was spent on; what other processes take is not counted.
struct Stopwatch {
    /// Seconds by name.
    private(set) var laps: [String: Double] = [:]
    private var last = Self.now()

    /// The time since the last call, or since the stopwatch was made, goes to `name`.
    mutating func lap(_ name: String) {
        let now = Self.now()
        laps[name, default: 0] += now - last
        last = now
    }

    /// Passes over the time since the last call.
    mutating func skip() { last = Self.now() }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
