/// UTF-8 with mistakes: the longest part of a character that cannot be one becomes U+FFFD, as the standard advises.
enum UTF8Repair {
    static func convert(_ bytes: ArraySlice<UInt8>) -> ConvertedBytes {
        var result = ConvertedBytes()
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let next = bytes[index...].firstIndex { $0 >= 0x80 } ?? bytes.endIndex
            result.appendASCII(bytes[index..<next])
            guard next < bytes.endIndex else { break }
            var parser = Unicode.UTF8.ForwardParser()
            var rest = bytes[next...].prefix(4).makeIterator()
            switch parser.parseScalar(from: &rest) {
            case .valid(let encoded):
                result.appendValid(encoded, from: next)
                index = next + encoded.count
            case .error(let length):
                result.appendInvalid(from: next)
                index = next + length
            case .emptyInput: return result
            }
        }
        return result
    }
}
