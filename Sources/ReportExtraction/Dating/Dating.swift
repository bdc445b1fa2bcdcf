import ReportModel

/// What is known of an article's day of publication, and what is dubious about it.
struct Dating {
    var time: PublicationTime?
    var findings: [Finding]

    var interval: CivilInterval? { time?.interval }
}
