internal import Foundation
package import ReportCharts

extension Typeface {
    /// Reads `ReportSans-Regular.ttf` and `ReportSans-SemiBold.ttf` from a folder.
    ///
    /// - Throws: `FontError`, which names the file and the way out.
    package init(folder: String) throws(FontError) {
        self.init(
            regular: try Self.face("ReportSans-Regular.ttf", in: folder),
            semibold: try Self.face("ReportSans-SemiBold.ttf", in: folder))
    }

    private static func face(_ name: String, in folder: String) throws(FontError) -> FontFace {
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        do {
            return try FontFace([UInt8](Data(contentsOf: URL(fileURLWithPath: path))), path: path)
        } catch let error as FontError {
            throw error
        } catch {
            let reason = (error as? CocoaError)?.code == .fileReadNoSuchFile ? "there is no such file" : "\(error)"
            throw .unreadable(path: path, reason: reason)
        }
    }
}
