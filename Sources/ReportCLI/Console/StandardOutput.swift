internal import ArgumentParser
internal import Foundation

/// Writes results; messages go to standard error.
enum StandardOutput {
    /// A reader that has seen enough (`| head`) closes the pipe: that is success, and the end.
    /// - Throws: `ExitStatus.written` when the pipe is closed, ``WriteProblem`` on any other failure.
    static func write(_ bytes: [UInt8]) throws {
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(STDOUT_FILENO, buffer.baseAddress.map { $0 + start }, bytes.count - start)
            }
            if count >= 0 {
                start += count
            } else if errno == EPIPE {
                throw ExitStatus.written
            } else if errno != EINTR {
                throw WriteProblem(reason: String(cString: strerror(errno)))
            }
        }
    }

    static func write(_ text: String) throws { try write(Array(text.utf8)) }

    /// Lets `write` see a closed pipe as an error instead of ending the process.
    static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}

/// The output could not be written: a full disk, a closed descriptor.
struct WriteProblem: Error, CustomStringConvertible {
    let reason: String
    var description: String { "cannot write the output: \(reason)" }
}
