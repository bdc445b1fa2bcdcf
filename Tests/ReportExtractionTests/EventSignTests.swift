import ReportLexicon
import Testing

@Suite struct EventSignTests {
    private static let weights = Result { try EventReader().lexicon.events.weights }

    private static func signs(_ shown: [EventSign]) -> EventSigns {
        var signs = EventSigns()
        for sign in shown { signs.insert(sign, if: true) }
        return signs
    }

    @Test func namesWhatIsShown() {
        var signs = Self.signs([.place, .ownTime])
        signs.insert(.figure, if: false)
        #expect(signs.names == ["ownTime", "place"])
    }

    @Test(
        arguments: [
            ([.ownTime, .place, .actor], true), ([.assumedTime, .actor, .recipient, .phrase], true), ([], true),
            ([.headline, .assumedTime], false), ([.assumedTime, .undatedStatement, .statement, .found, .later], false),
            ([.timeBefore, .verbless, .noun], false),
        ] as [([EventSign], Bool)])
    func weighsWhatSpeaksForAnEvent(_ shown: [EventSign], _ isEvent: Bool) throws {
        #expect(try Self.weights.get().accept(Self.signs(shown)) == isEvent)
    }
}
