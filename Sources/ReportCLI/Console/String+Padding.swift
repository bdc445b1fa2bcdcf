extension String {
    /// With blanks behind it, so many characters wide; a longer text as it is.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
