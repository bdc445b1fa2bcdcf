internal import Foundation
internal import Synchronization

/// Holds back the signals that end a program (Ctrl+C, `kill`, a closed terminal) until what it is about to leave behind
/// is cleared away: the work is cut short, and ``release()`` then lets them have their way.
struct HeldSignals {
    private final class State: Sendable {
        struct Value {
            /// The signal that came.
            var signal: Int32?
            /// The program that works meanwhile.
            var process: pid_t?
        }

        let value = Mutex(Value())
    }

    private let state = State()
    private let sources: [any DispatchSourceSignal]
    private let numbers: [Int32]

    init() {
        let state = state
        let queue = DispatchQueue(label: "report.signals")
        // What is ignored, as under nohup, stays so.
        numbers = [SIGINT, SIGTERM, SIGHUP].filter { !Self.isIgnored($0) }
        sources = numbers.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                let process = state.value.withLock { value in
                    value.signal = number
                    return value.process
                }
                if let process { Self.end(process) }
            }
            source.resume()
            return source
        }
    }

    /// Lets `body` wait for a running program, which ends at once if a signal comes or has come.
    func whileRunning<Result>(_ process: pid_t, _ body: () -> Result) -> Result {
        let isOver = state.value.withLock { value in
            value.process = process
            return value.signal != nil
        }
        if isOver { Self.end(process) }
        defer { state.value.withLock { $0.process = nil } }
        return body()
    }

    /// Whether a signal has come.
    var isOver: Bool { state.value.withLock { $0.signal != nil } }

    /// To be called when everything is cleared away; does not return if a signal has come.
    func release() {
        for source in sources { source.cancel() }
        for number in numbers { signal(number, SIG_DFL) }
        guard let number = state.value.withLock({ $0.signal }) else { return }
        kill(getpid(), number)
        // Whoever waits for this program is told of the signal even if it is blocked.
        exit(128 + number)
    }

    /// Kills a program with its children, if it leads a group of its own.
    static func end(_ process: pid_t) { kill(getpgid(process) == process ? -process : process, SIGKILL) }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return false }
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
