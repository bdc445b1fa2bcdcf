/// One figure as one origin claims it, however many articles tell it.
///
/// Tellings with the same series key (recorder included) are one claim where they say the same number, after rounding to
/// the coarser of both, of a time that may be the same.
package struct ClaimedFigure: Hashable, Sendable {
    /// Another number that an article gives for the same claim: a copy's misprint, or a conversion that went wrong.
    package struct Variant: Hashable, Sendable {
        package let quantity: Quantity
        /// The tellings that give it, never empty.
        package let observations: [String]

        package init(quantity: Quantity, observations: [String]) {
            self.quantity = quantity
            self.observations = observations
        }
    }

    /// The identifier of its first telling. Any telling's names the claim just as well.
    package let id: String
    package let key: SeriesKey
    /// The narrowest time that a telling gives; nil for an undated claim.
    package let interval: CivilInterval?
    /// As the first of the most precise tellings says it.
    package let quantity: Quantity
    /// Identifiers of all observations that tell it, variants included, in the order of the report; never empty.
    package let observations: [String]
    package let variants: [Variant]
    /// Who says so independently of each other: recorders, and outlets that name none; never empty. A family of
    /// reprints, and all outlets that quote one recorder, are one origin.
    package let origins: [String]

    package init(
        id: String, key: SeriesKey, interval: CivilInterval?, quantity: Quantity, observations: [String],
        variants: [Variant] = [], origins: [String]
    ) {
        self.id = id
        self.key = key
        self.interval = interval
        self.quantity = quantity
        self.observations = observations
        self.variants = variants
        self.origins = origins
    }
}
