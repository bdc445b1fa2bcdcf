internal import CGD
internal import Foundation

/// The library that writes the pictures, gd.
///
/// It is loaded with the first picture: with all that it brings along (codecs for video, a window system) that takes
/// twice as long as the whole start of a command that draws nothing.
package struct GraphicsLibrary: Sendable {
    typealias Image = UnsafeMutablePointer<gdImageStruct>
    // As gd.h declares them.
    typealias Make = @convention(c) @Sendable (_ width: Int32, _ height: Int32) -> Image?
    typealias Destroy = @convention(c) @Sendable (Image?) -> Void
    typealias Allocate = @convention(c) @Sendable (Image?, Int32, Int32, Int32, Int32) -> Int32
    typealias SetResolution = @convention(c) @Sendable (Image?, UInt32, UInt32) -> Void
    typealias WritePNG =
        @convention(c) @Sendable (Image?, UnsafeMutablePointer<Int32>, Int32)
        -> UnsafeMutableRawPointer?
    typealias Free = @convention(c) @Sendable (UnsafeMutableRawPointer?) -> Void
    typealias Version = @convention(c) @Sendable () -> UnsafePointer<CChar>

    let makeTrueColor: Make
    let makePalette: Make
    let destroy: Destroy
    let allocate: Allocate
    let setResolution: SetResolution
    let writePNG: WritePNG
    let free: Free
    private let version: Version

    private static let file = "libgd.so.3"
    private static let loaded = GraphicsLibrary(file)

    /// - Throws: `CanvasError.noLibrary` if it is not installed.
    static func load() throws(CanvasError) -> GraphicsLibrary {
        guard let loaded else { throw .noLibrary(file) }
        return loaded
    }

    /// As it says itself: `libgd 2.3.3`.
    /// - Throws: `CanvasError.noLibrary` if it is not installed.
    package static var version: String {
        get throws(CanvasError) { "libgd " + String(cString: try load().version()) }
    }

    private init?(_ file: String) {
        guard let library = dlopen(file, RTLD_NOW | RTLD_LOCAL) else { return nil }
        func function<Function>(_ name: String) -> Function? {
            dlsym(library, name).map { unsafeBitCast($0, to: Function.self) }
        }
        guard let makeTrueColor: Make = function("gdImageCreateTrueColor"),
            let makePalette: Make = function("gdImageCreate"), let destroy: Destroy = function("gdImageDestroy"),
            let allocate: Allocate = function("gdImageColorAllocateAlpha"),
            let setResolution: SetResolution = function("gdImageSetResolution"),
            let writePNG: WritePNG = function("gdImagePngPtrEx"), let free: Free = function("gdFree"),
            let version: Version = function("gdVersionString")
        else { return nil }
        (self.makeTrueColor, self.makePalette, self.destroy) = (makeTrueColor, makePalette, destroy)
        (self.allocate, self.setResolution, self.writePNG) = (allocate, setResolution, writePNG)
        (self.free, self.version) = (free, version)
    }
}
