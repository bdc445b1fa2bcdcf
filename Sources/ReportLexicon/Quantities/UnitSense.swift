package import Foundation
package import ReportModel

/// A unit or currency that a phrase names.
@usableFromInline package struct UnitSense: Sendable {
    /// What is measured; conversions are checked only within one.
    @usableFromInline package enum Dimension: String, Sendable, BitwiseCopyable {
        case money
        case share
        case points
        case length
        case area
        case mass
        case volume
        case energy
        case power
        case time
        case speed
        case temperature
        case angle
        case data
        case frequency
        case voltage
    }

    /// How sure its word is.
    @usableFromInline package enum Form: String, Sendable, BitwiseCopyable {
        case name
        case sign
        /// A sign behind a letter that must touch it (`A$`), as it is a word too.
        case letter
        /// A code, which stands before a number only in capitals (`USD`).
        case code
        /// A word that means something else too (`won`, `mark`): read only behind large numbers.
        case weak
    }

    package let code: UnitCode
    package let dimension: Dimension
    /// How many base units one is: metres of a mile, euros of a cent; nil where no factor converts it.
    package let factor: Decimal?
    package let form: Form
    /// Cents and the like: a number of them has to be multiplied to count the currency itself.
    package let isPart: Bool

    package init(code: UnitCode, dimension: Dimension, factor: Decimal?, form: Form) {
        self.code = code
        self.dimension = dimension
        self.factor = factor
        self.form = form
        isPart = dimension == .money && factor != 1
    }
}
