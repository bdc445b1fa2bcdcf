internal import CGD

/// The library that draws charts.
package enum GraphicsLibrary {
    /// As it says itself: `libgd 2.3.3`.
    package static var version: String { "libgd " + String(cString: gdVersionString()) }
}
