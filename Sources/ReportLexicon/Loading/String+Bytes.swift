/// Cuts at ASCII signs, byte by byte: by characters, it took a tenth of the time that the lexicon takes to load.
extension String {
    /// What stands between spaces.
    var words: [String] { parts(separatedBy: UInt8(ascii: " ")) }

    /// What stands between these signs, nothing empty.
    func parts(separatedBy sign: UInt8) -> [String] { utf8.split(separator: sign).map { String(Substring($0)) } }

    /// Without so many bytes at its end, which are ASCII.
    func dropping(_ count: Int) -> String { String(Substring(utf8.dropLast(count))) }
}
