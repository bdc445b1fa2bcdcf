internal import Dispatch
internal import Synchronization

/// Work on all cores whose result does not tell how many there are.
package enum Parallel {
    /// What `transform` makes of each element, in their order.
    /// - Parameter least: fewer elements than these are not worth a second thread.
    package static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], least: Int = 8, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        guard elements.count >= least else { return elements.map(transform) }
        let size = max(1, min(64, elements.count / 8))
        let parts = (elements.count + size - 1) / size
        let results = Mutex([[Result]](repeating: [], count: parts))
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let own = elements[part * size..<min(elements.count, (part + 1) * size)].map(transform)
            results.withLock { $0[part] = own }
        }
        return results.withLock { $0.flatMap(\.self) }
    }
}
