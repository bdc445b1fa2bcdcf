/// The other observations that one belongs to.
struct ObservationLinks {
    let includedIn: String?
    let conversionOf: String?
}
