/// How much of anything is read before it is refused with a finding.
enum ReadingLimits {
    /// Of a file, packed or unpacked: a token's place is a 32-bit number, and memory is finite.
    static let fileBytes = 1 << 29
    /// How many times smaller packed text can be: text reaches 20, bombs 1,000.
    static let packing = 100
    /// So much may be unpacked at any rate.
    static let smallBytes = 1 << 20
    /// How deep JSON may be nested.
    static let nesting = 64
    /// One NUL byte in so many others is a fault of a text; more are a sign that it is none.
    static let bytesPerNUL = 200
    /// How many files are in memory at once.
    static let filesAtOnce = 64
    /// How many articles of them have tokens at once.
    static let articlesAtOnce = 512
}
