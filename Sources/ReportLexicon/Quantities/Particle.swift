/// What a small word does between and around numbers, from `particles.tsv`.
@usableFromInline package enum Particle: String, Sendable, BitwiseCopyable {
    case none
    case and
    case but
    case or
    case to
    case through
    case between
    case from
    case of
    case `in`
    case into
    case out
    case over
    case than
    case the
    /// `nine point five`.
    case point
    /// Before a number below zero.
    case minus
    /// `per day`, `each week`: between a number and a unit of time; `a` and `an` are articles.
    case rate
    /// `what percentage of`: asks for a number instead of giving one.
    case asks
    case worth
    /// `since 2014`: before years, where no other particle is.
    case dating
}
