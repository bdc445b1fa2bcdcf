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
        case current
        case pressure
        case dose
        case activity
        case level

        /// Whether halves of its units are named by them (`half-mile`, `half-hour`).
        package var isMeasured: Bool {
            switch self {
            case .length, .area, .mass, .volume, .time: true
            default: false
            }
        }
    }

    /// How sure its word is.
    @usableFromInline package enum Form: String, Sendable, BitwiseCopyable {
        case name
        case sign
        /// A sign that other countries use for their own currency.
        case shared
        /// A letter that must touch its sign (`A$`) or its number (`500g`), as it is a word too.
        case letter
        /// A code, which stands before a number only in capitals (`USD`).
        case code
        /// A code that is a word too (`TRY`): in capitals, with large numbers.
        case weakCode = "weak-code"
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
    /// Its numbers count below zero.
    package let isNegative: Bool

    package init(code: UnitCode, dimension: Dimension, factor: Decimal?, form: Form) {
        self.code = code
        self.dimension = dimension
        self.factor = factor
        self.form = form
        isPart = dimension == .money && factor != 1
        isNegative = factor.map { $0 < 0 } ?? false
    }

    /// The same unit, of a phrase that must touch its number.
    var touching: UnitSense { UnitSense(code: code, dimension: dimension, factor: factor, form: .letter) }

    /// The same amount in another currency.
    package func exchanged(for code: UnitCode) -> UnitSense {
        UnitSense(code: code, dimension: dimension, factor: factor, form: .sign)
    }
}
