/// How the undated articles of a folder are dated, by their places in it.
package struct FolderDates: Sendable {
    let datings: [Int: Dating]

    /// Of a folder in which every article says its day.
    package static let none = FolderDates(datings: [:])
}
