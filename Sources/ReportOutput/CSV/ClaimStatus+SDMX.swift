internal import ReportModel

extension ClaimStatus {
    /// The code of SDMX's list of observation states (CL_OBS_STATUS): F forecast, E estimated, P provisional (fewer than
    /// two independent origins), A normal.
    func observationStatus(_ quantity: Quantity, origins: Int) -> String {
        if self == .planned || self == .forecast { return "F" }
        if quantity.hedge != .exact { return "E" }
        return origins < 2 ? "P" : "A"
    }
}
