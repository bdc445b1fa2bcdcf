internal import ReportModel

/// Bytes of an encoding as UTF-8.
struct ConvertedBytes {
    var bytes: [UInt8] = []
    var sourceMap = SourceMap()
    /// How many bytes or sequences were no characters, and where the first of them stood.
    private(set) var invalid = 0
    private(set) var firstInvalid = 0
    /// How many characters beyond ASCII there are.
    private(set) var valid = 0

    mutating func appendValid(_ character: some Collection<UInt8>, from source: Int) {
        valid += 1
        sourceMap.append(text: bytes.count, source: source)
        bytes += character
    }

    mutating func appendInvalid(from source: Int) {
        if invalid == 0 { firstInvalid = source }
        invalid += 1
        sourceMap.append(text: bytes.count, source: source)
        bytes += [0xEF, 0xBF, 0xBD]
    }

    mutating func appendASCII(_ run: ArraySlice<UInt8>) {
        guard !run.isEmpty else { return }
        sourceMap.append(text: bytes.count, source: run.startIndex)
        bytes += run
    }
}
