package import Foundation

/// What several sources say about one thing.
package struct ClaimRow: Hashable, Sendable {
    package struct Claim: Hashable, Sendable {
        /// Nil where only bounds are known.
        package let value: Decimal?
        package let low: Decimal?
        package let high: Decimal?
        package let text: String
        package let tint: Tint

        package init(value: Decimal?, low: Decimal? = nil, high: Decimal? = nil, text: String, tint: Tint) {
            self.value = value
            self.low = low
            self.high = high
            self.text = text
            self.tint = tint
        }
    }

    package let label: String
    package let detail: String
    package let claims: [Claim]

    package init(label: String, detail: String, claims: [Claim]) {
        self.label = label
        self.detail = detail
        self.claims = claims
    }
}

/// Claims that contradict one another on one scale: a row for each thing, a shape and a colour for each source.
package struct ClaimsChart: Hashable, Sendable {
    package let rows: [ClaimRow]
    package let key: [KeyEntry]
    package let format: ValueFormat

    package init(rows: [ClaimRow], key: [KeyEntry], format: ValueFormat) {
        self.rows = rows
        self.key = key
        self.format = format
    }
}

extension ClaimsChart: PanelChart {
    func chart(measuring: inout SceneBuilder) -> Chart? {
        guard !rows.isEmpty else { return nil }
        let style = measuring.style
        let rows = measuring.isBare ? Array(rows.prefix(RankedChart.fewRows)) : rows
        let claims = rows.flatMap(\.claims)
        let values = claims.flatMap { [$0.value, $0.low, $0.high].compactMap { $0 } }
        let axis = ValueAxis(
            values, format, style.words, count: measuring.scene.width > 600 ? 5 : 3, mayBeLog: true)
        var panel = Panel(
            upright: .rows(rows.map { Row(label: $0.label, detail: $0.detail, measuring: &measuring) }),
            hasBaseline: false, markHeight: 72)
        for (index, row) in rows.enumerated() {
            let marks = ClaimMarks(row, y: Double(index), style.theme)
            panel.marks += marks.all
            panel.annotations += marks.annotations(&measuring)
        }
        return Chart(
            across: .values(axis), panels: [panel], key: key.shown(for: claims.map(\.tint), style.theme),
            notes: [axis.isLog ? style.words.notes.log : ""], facts: rows.map(fact))
    }

    private func fact(_ row: ClaimRow) -> String {
        let told = row.claims.map { claim in
            let name = key.first { $0.tint == claim.tint }?.name
            return name.map { "\($0) \(claim.text)" } ?? claim.text
        }
        return "\(row.label) (\(row.detail)): \(told.joined(separator: ", ")).".oneLine
    }
}
