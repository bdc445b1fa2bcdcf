import ReportModel
import Testing

@Suite struct EventTests {
    private static let reader = Result { try EventReader() }

    private func event(_ text: String) throws -> Event? { try Self.reader.get().events(in: text).first }

    @Test(arguments: [
        ("Russian forces shelled Kharkiv on Monday.", "2022-10-10"),
        ("Police arrested 40 protesters in March 2021.", "2021-03"),
        ("Explosions rocked the city. Rockets hit a school.", "[2022-10-06..2022-10-12]"),
        ("On 3 May the bridge was quiet. Troops shelled the town.", "2022-05-03"),
        ("The port has been blockaded since 1 March.", "2022-03-01/.."),
    ])
    func datesByTheNearestTime(_ text: String, _ date: String) throws {
        let events = try Self.reader.get().events(in: text)
        #expect(events.last?.date?.edtf == date)
    }

    @Test(arguments: [
        ("Estonia will deliver 40 howitzers to Ukraine.", ClaimStatus.announced),
        ("NATO plans to deploy 300 soldiers to Romania in November.", .planned),
        ("NATO deployed 300 soldiers to Romania on Monday.", .reported),
        ("Officials said on Monday that the army could strike from the north.", .forecast),
        ("The army began to withdraw troops from the city on Monday.", .reported),
    ])
    func tellsPlansFromReports(_ text: String, _ status: ClaimStatus) throws {
        #expect(try event(text)?.claim.status == status)
    }

    @Test(arguments: [
        "Russian forces did not shell Kharkiv on Monday.", "If Russia shelled Kharkiv, people would flee.",
        "Missiles may hit the school again.", "He wants to withdraw troops from the city.",
    ])
    func passesOverWhatDidNotHappen(_ text: String) throws {
        #expect(try event(text) == nil)
    }

    @Test func readsWhoAndWhere() throws {
        let active = try #require(try event("Russian forces shelled Kharkiv on Monday."))
        #expect(active.actors == [EventActor(name: "Russia", role: .actor, side: "Russia")])
        #expect(active.place == "Kharkiv")
        let passive = try #require(try event("Two reporters were detained by Belarus in Minsk on Monday."))
        #expect(passive.actors == [EventActor(name: "Belarus", role: .actor, side: "Belarus")])
    }

    @Test func keepsOneOfTwoTellings() throws {
        let text = "Rockets hit a school in Lviv on Monday.\n\nThe rocket attack hit Lviv on Monday."
        #expect(try Self.reader.get().events(in: text).count == 1)
    }

    @Test(arguments: [
        ("Rockets hit a school in Lviv on Monday. The attack killed two people.", 1),
        ("Rockets hit a school in Lviv on Monday. Missiles struck a power station in Odesa on Monday.", 2),
        ("Artillery shelled a market on Monday. Rockets struck two hotels on Monday.", 2),
    ])
    func joinsOnlyWhatPointsBack(_ text: String, _ count: Int) throws {
        #expect(try Self.reader.get().events(in: text).count == count)
    }

    @Test func aStatementReachesOverWhatItSays() throws {
        let text = "On Monday the mayor said that the raid was a crime."
        #expect(try event(text)?.source.quote == text)
    }

    @Test func keepsStatementsThatSayDifferentThings() throws {
        let text = """
            The mayor said on Monday that the raid was a crime.

            The mayor said on Monday that the long siege of the harbour was barbaric.
            """
        #expect(try Self.reader.get().events(in: text).count == 2)
    }

    @Test func fearsNoEventThatIsKnownOnlyLater() throws {
        let events = try Self.reader.get().events(in: "Its army invaded Ukraine.", published: "2022-02-01")
        #expect(events.isEmpty)
    }

    @Test func datesAStatementByThePublication() throws {
        let event = try event("Berlin condemned the raid as a crime.")
        #expect(event?.category.id == "criticism")
        #expect(event?.date?.edtf == "[2022-10-06..2022-10-12]")
    }

    @Test func sameTextGivesSameIdentifiers() throws {
        let reader = try Self.reader.get()
        let text = "Russian forces shelled Kharkiv on Monday."
        #expect(reader.events(in: text).map(\.id) == reader.events(in: text).map(\.id))
    }

    @Test(arguments: [
        ("The choir gave away its instruments on Monday.", "other:happening", "2022-10-10"),
        ("On Friday, after the rain had ended, the choir gave away its instruments.", "other:happening", "2022-10-07"),
        ("The mayor told reporters on Monday that the raid was barbaric.", "criticism", "2022-10-10"),
        ("The mayor told reporters on Monday that the harvest was good.", "assessment", "2022-10-10"),
        ("“The harvest is good,” the mayor said on Monday.", "assessment", "2022-10-10"),
        ("The mayor said on Monday that the choir would not come.", "assessment", "2022-10-10"),
        ("The mayor said on Monday that the troops had withdrawn to their base.", "withdrawal", "2022-10-10"),
        ("The president was in France on Monday.", "ceremony", "2022-10-10"),
        ("The arrest in March of two singers is a mystery.", "arrest", "2022-03"),
        ("The choir moved on Thursday.", "other:happening", "2022-10-13"),
        ("The mayor banned gatherings until Friday.", "other:ban", "[2022-10-06..2022-10-12]"),
        (
            "Mayor Anna Berg said that the raid on Kharkiv was a crime of the enemy.", "criticism",
            "[2022-10-06..2022-10-12]"
        ),
        ("Its army had invaded Ukraine, he said.", "offensive_start", "2022-02-24"),
        ("3 May 2014 - The choir gives away its instruments", "other:happening", "2014-05-03"),
        ("The choir met for a summit at the weekend.", "talks", "2022-10-08/2022-10-09"),
    ])
    func tellsDatedClauses(_ text: String, _ category: String, _ date: String) throws {
        let event = try event(text)
        #expect(event?.category.id == category)
        #expect(event?.date?.edtf == date)
    }

    @Test(arguments: [
        "The choir gave away its instruments.", "Give away your instruments today.",
        "The choir with the instruments given away on Monday is small.", "The Friday choir gave away its instruments.",
        "I gave away my instruments on Monday.", "Nor did the choir give away its instruments on Monday.",
        "It was a crime. “The raid killed two,” he wrote.",
        "She said that the raid was a crime.", "“The raid was a crime,” said mayor Anna Berg.",
        "Mayor Anna Berg said that the choir was large.", "Mayor Anna Berg said that the raid was a crime.",
        "The men who had surrendered were old.",
        "The raid means that troops shell the town.",
    ])
    func passesOverWhatIsNoNews(_ text: String) throws {
        #expect(try Self.reader.get().events(in: text).isEmpty)
    }
}
