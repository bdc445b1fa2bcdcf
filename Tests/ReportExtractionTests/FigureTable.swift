/// Sentences of varied build with what is read of their numbers.
enum FigureTable {
    /// Measure, statistic, side (`-` for none), the number as written, and the sentence.
    private static let table = """
        mil_killed | flow | Russia | 80
            Ukrainian gunners killed 80 Russian soldiers near Vuhledar on Tuesday.
        mil_killed | cumulative | Russia | 1,351
            The Kremlin admits that 1,351 of its servicemen have been killed so far.
        mil_wounded | cumulative | Russia | 60,000
            Washington thinks that as many as 60,000 Russian soldiers have been wounded.
        mil_wounded | flow | Russia | 200
            Some 200 wounded Russian troops were taken to a hospital in Sevastopol.
        mil_casualties | cumulative | Russia | 80,000
            Russian forces have suffered 80,000 casualties in under six months, the Pentagon said.
        mil_casualties | cumulative | Russia | 100,000
            Russia's losses in Ukraine exceeded 100,000 troops, the ministry in London said.
        casualties_share | share | Ukraine | 70 percent
            Some Ukrainian battalions have suffered losses of up to 70 percent.
        killed_share | share | Russia | A third
            A third of the Russian company was killed within a week.
        mil_captured | flow | Russia | 30
            Ukrainian forces captured 30 Russian soldiers near Balakliya.
        mil_captured | flow | Ukraine | 1,000
            More than 1,000 Ukrainian marines were taken prisoner in Mariupol.
        mil_surrendered | flow | Ukraine | 694
            Another 694 Ukrainian fighters surrendered over the past day, Moscow said.
        mil_surrendered | flow | Russia | Seventeen
            Seventeen Russian tank crew laid down their arms.
        mil_missing | stock | Ukraine | 7,000
            More than 7,000 Ukrainian soldiers are listed as missing, the commissioner said.
        mil_missing | stock | Russia | Twenty-seven
            Twenty-seven crew members of the Russian cruiser are missing, the ministry admitted.
        mil_deserted | flow | Russia | 300
            About 300 Russian soldiers deserted and fled to the border.
        mil_deserted | cumulative | Ukraine | 100,000
            Some 100,000 Ukrainian soldiers have gone absent without leave since the invasion.
        mil_refused | flow | Russia | Sixty
            Sixty Russian paratroopers refused to fight in Ukraine.
        mil_mobilized | flow | Russia | 300,000
            Putin ordered the mobilization of 300,000 reservists.
        mil_mobilized | cumulative | Russia | 220,000
            The Kremlin said 220,000 people had been drafted so far.
        mil_recruited | cumulative | Ukraine | 66,000
            Some 66,000 Ukrainians living abroad have returned home to fight.
        convicts_recruited | cumulative | Russia | 40,000
            Wagner has recruited up to 40,000 convicts from Russian prisons.
        mil_deployed | stock | Russia | 190,000
            Russia has massed 190,000 troops along the border.
        mil_deployed | flow | USA | 7,000
            The United States is sending an additional 7,000 soldiers to Germany.
        unit_strength | size | Russia | 600
            The column consisted of 600 Russian soldiers.
        unit_strength | size | Ukraine | 200,000
            Ukraine's standing army of 200,000 is no match for Russia's.
        mil_trained | cumulative | Ukraine | 22,000
            Britain has trained more than 22,000 Ukrainian soldiers since 2015.
        mil_trained | flow | Ukraine | 5,000
            Poland will train a brigade of 5,000 Ukrainian troops.
        commanders_killed | cumulative | Russia | seven
            At least seven Russian generals have been killed since the start of the war.
        commanders_killed | cumulative | Russia | eighth
            He is the eighth general that Russia has lost in Ukraine.
        prisoners_exchanged | flow | Ukraine | 95
            Ukraine got back 95 soldiers in the latest prisoner swap.
        prisoners_exchanged | flow | Russia | 55
            In return Kyiv handed over 55 Russian prisoners.
        prisoners_held | stock | Ukraine | 6,500
            Russia holds about 6,500 Ukrainian prisoners of war.
        bodies_returned | flow | Ukraine | 62
            Russia handed over the bodies of 62 Ukrainian soldiers.
        bodies_returned | flow | Ukraine | 501
            The remains of 501 fallen defenders were returned to Kyiv.
        bodies_found | flow | Ukraine | 436
            Investigators exhumed 436 bodies from the burial site in Izium.
        bodies_found | flow | Ukraine | 25
            A mass grave with 25 bodies was discovered near Lyman.
        civ_killed | flow | Ukraine | five
            A rocket hit a bus stop in Mykolaiv, killing five people.
        civ_killed | flow | Ukraine | Seven
            Seven dead as Russian shells strike Kharkiv suburb
        civ_injured | flow | Ukraine | 12
            One person died and 12 were injured in the attack on Odesa.
        civ_injured | flow | Ukraine | 23
            Shells fell on a market in Donetsk, injuring 23 shoppers.
        civ_casualties | cumulative | Ukraine | 13,477
            The UN human rights office has verified 13,477 civilian casualties in Ukraine.
        civ_casualties | cumulative | Ukraine | 18,000
            More than 18,000 civilians have been killed or injured since the invasion, the UN said.
        children_killed | cumulative | Ukraine | 361
            The war has killed at least 361 children, prosecutors in Kyiv said.
        children_killed | flow | Ukraine | three
            The strike on Vinnytsia killed 23 people, three of them children.
        deported | cumulative | Ukraine | 1.6 million
            Moscow has forcibly moved 1.6 million Ukrainians to Russia, Washington says.
        deported | cumulative | Ukraine | 6,000
            Nearly 6,000 Ukrainian children have been taken to Russia illegally, Kyiv says.
        refugees | cumulative | Ukraine | 970,000
            Germany has registered almost 970,000 refugees from Ukraine.
        refugees | cumulative | Ukraine | 4 million
            More than 4 million people have fled Ukraine since the war began.
        idps | stock | Ukraine | 7 million
            Some 7 million people are displaced within Ukraine.
        idps | cumulative | Ukraine | 8 million
            The fighting has forced 8 million Ukrainians from their homes, the UN says.
        evacuated | flow | Ukraine | 3,000
            About 3,000 residents were evacuated from Sumy on Tuesday.
        evacuated | flow | Ukraine | 79
            Buses carrying 79 evacuees left Mariupol for Zaporizhzhia.
        people_in_need | stock | Ukraine | 18 million
            Nearly 18 million Ukrainians are in need of humanitarian assistance.
        people_in_need | stock | Ukraine | 12 million
            About 12 million people need help, the UN said of Ukraine.
        without_power | stock | Ukraine | 4.5 million
            Some 4.5 million Ukrainians are without electricity after the strikes.
        fled_abroad | cumulative | Russia | 200,000
            More than 200,000 Russians have crossed into Kazakhstan since the mobilization.
        equip_lost | cumulative | Russia | 1,800
            Russia has lost 1,800 tanks since the invasion, Kyiv says.
        equip_lost | flow | Russia | four
            Ukrainian forces destroyed four Russian tanks and two howitzers on Friday.
        equip_captured | flow | Russia | 12
            Ukrainian troops seized 12 Russian tanks and an ammunition depot in Izium.
        equip_captured | cumulative | Russia | 440
            Ukraine has captured 440 Russian tanks since the start of the war.
        equip_pledged | flow | Germany | 14
            Berlin promised to supply 14 Leopard tanks.
        equip_pledged | flow | USA | six
            The package includes six more HIMARS launchers, the Pentagon said.
        equip_stock | stock | Russia | 1,500
            Russia has about 1,500 fighter planes.
        equip_stock | stock | Ukraine | 98
            Ukraine has only 98 combat aircraft left.
        ammo_fired | rate | Russia | 20,000
            Russia fires some 20,000 artillery rounds a day.
        ammo_fired | rate | Ukraine | 6,000
            Ukraine is using up to 6,000 shells daily.
        ammo_supplied | cumulative | USA | 800,000
            Washington has supplied more than 800,000 artillery shells to Kyiv.
        ammo_supplied | flow | EU | one million
            The EU promised one million shells within a year.
        missiles_launched | flow | Russia | 80
            Russia fired more than 80 missiles at Ukrainian cities on Monday.
        missiles_launched | flow | Russia | Five
            Five cruise missiles hit Odesa on Saturday.
        drones_launched | flow | Russia | 28
            Russia attacked Kyiv with 28 kamikaze drones.
        drones_launched | flow | Ukraine | Eight
            Eight Ukrainian drones targeted Moscow on Tuesday, Russia said.
        missiles_downed | flow | Russia | 43
            Ukrainian air defences shot down 43 of 83 missiles.
        missiles_downed | flow | Russia | six
            Kyiv said all six Kinzhal missiles were brought down.
        drones_downed | flow | Russia | 15
            Ukraine's air force said it destroyed 15 of the 16 drones.
        drones_downed | flow | Ukraine | five
            Russia said five Ukrainian drones were downed over Belgorod.
        interception_share | share | Russia | 85 percent
            Ukraine intercepts more than 85 percent of the Shahed drones.
        attacks_count | flow | Russia | 25
            Russian forces carried out 25 air strikes over the past day.
        attacks_count | flow | Ukraine | 14
            Ukrainian aircraft made 14 strikes on Russian positions on Monday.
        area_retaken | flow | Ukraine | 6,000
            Ukrainian troops liberated 6,000 square kilometres in a week.
        area_retaken | flow | Ukraine | 3,000
            Kyiv says it has taken back over 3,000 square kilometres this month.
        area_share_held | share | Russia | 20 percent
            Russian troops now control about 20 percent of Ukrainian territory.
        area_share_held | share | Russia | a fifth
            About a fifth of Ukraine is under Russian occupation.
        settlements_taken | flow | Ukraine | 20
            Ukraine recaptured 20 towns and villages in 24 hours.
        settlements_taken | flow | Russia | two
            Russian forces seized two villages near Bakhmut.
        advance_distance | flow | Ukraine | 20
            Ukrainian forces pushed forward 20 kilometres in the south.
        advance_distance | flow | Russia | two
            The Russians advanced by up to two km towards Bakhmut.
        front_length | stock | - | 1,300
            Fighting rages along a front of 1,300 km.
        front_length | stock | - | 600
            The 600-mile front line has hardly moved.
        buildings_damaged | flow | Ukraine | 14
            The shelling of Kharkiv damaged 14 houses and a school.
        buildings_damaged | flow | Ukraine | Twenty-two
            Twenty-two high-rise buildings were destroyed in Borodianka.
        facilities_attacked | cumulative | Ukraine | 620
            The WHO has recorded 620 attacks on health care in Ukraine.
        facilities_attacked | cumulative | Ukraine | 2,300
            At least 2,300 schools have been damaged in Ukraine, the ministry said.
        damage_cost | stock | Ukraine | $349 billion
            The World Bank puts the cost of rebuilding Ukraine at $349 billion.
        damage_cost | stock | Ukraine | $750 billion
            Ukraine needs $750 billion to rebuild, its prime minister said.
        aid_committed | flow | USA | $775 million
            The White House unveiled a fresh $775 million weapons package.
        aid_committed | cumulative | USA | $9.8 billion
            Washington has committed $9.8 billion in security aid to Kyiv since January 2021.
        aid_allocated | flow | Japan | $300 million
            Tokyo set aside $300 million for emergency loans to Ukraine.
        aid_allocated | flow | USA | $500 million
            The Pentagon earmarked $500 million from its stocks for Ukraine.
        aid_disbursed | flow | EU | 1.5 billion-euro
            The EU paid out a 1.5 billion-euro tranche to Kyiv on Tuesday.
        aid_disbursed | flow | - | $1.3 billion
            The World Bank transferred $1.3 billion to Ukraine's budget.
        budget_authorized | flow | Russia | 10.8 trillion roubles
            Russia will spend 10.8 trillion roubles on defence next year.
        assets_frozen | cumulative | EU | 13.8 billion euros
            The EU has frozen 13.8 billion euros of Russian assets.
        sanctions_listed | flow | UK | 65
            London imposed sanctions on 65 Russian companies.
        sanctions_listed | cumulative | EU | 1,206
            The EU has sanctioned 1,206 people and 108 entities.
        poll_share | share | USA | 52 percent
            A poll shows 52 percent of Americans back arming Ukraine.
        poll_share | share | Ukraine | Nine in ten
            Nine in ten Ukrainians oppose territorial concessions, a survey found.
        votes | flow | - | Thirty-five
            Thirty-five countries abstained in the vote on the resolution.
        protesters | flow | - | 3,000
            Some 3,000 demonstrators rallied outside the embassy.
        civ_detained | flow | Russia | 1,300
            Police detained more than 1,300 people at anti-war protests across Russia.
        civ_detained | cumulative | Russia | 15,000
            Over 15,000 protesters have been arrested in Russia since February 24.
        duration | duration | - | 82
            After 82 days of siege the city fell.
        duration | duration | - | 200
            The fighting has dragged on for more than 200 days.
        lead_time | duration | - | six
            Training the crews on the tanks takes six weeks.
        gdp_change | rate | Ukraine | 35 percent
            Ukraine's economy will contract by 35 percent this year, the IMF said.
        gdp_change | rate | Russia | 4 percent
            Russian GDP shrank by 4 percent in the second quarter.
        trade_change | share | Germany | 60 percent
            German exports to Russia fell by 60 percent in March.
        commodity_price | stock | - | $139
            Brent crude climbed to $139 a barrel.
        commodity_price | stock | - | 345 euros
            Gas prices in Europe hit a record of 345 euros per megawatt hour.
        grain_exported | cumulative | Ukraine | 10 million
            Ukraine has shipped 10 million tonnes of grain under the deal.
        grain_exported | flow | Ukraine | 26,000
            A ship with 26,000 tonnes of Ukrainian corn left Odesa on Monday.
        without_power | stock | Ukraine | 300
            Nearly 300 settlements remain cut off from electricity, Zelenskyy said.
        foreign_fighters | stock | North Korea | 11,000
            Western officials say about 11,000 North Korean troops are fighting in Kursk.
        prisoners_held | stock | Ukraine | 1,000
            More than 1,000 Ukrainian prisoners of war have been transferred to Russia, TASS said.
        officials_dismissed | flow | Ukraine | two
            Zelenskyy dismissed two senior officials over dozens of cases of collaboration.
        protesters | flow | UK | 500
            About 500 people demonstrated outside the Russian embassy in London.
        drones_launched | flow | Ukraine | eight
            Kyiv sent eight drones at Moscow on Tuesday.
        drones_downed | flow | Ukraine | 12
            Russian air defenses shot down 12 drones over Bryansk on Monday.
        civ_killed | flow | Russia | three
            A Ukrainian drone strike on Belgorod killed three people.
        refugees | flow | Ukraine | 25,000
            Some 25,000 people crossed into Romania on Sunday.
        aid_committed | flow | Germany | 1 billion euros
            Berlin said it would give an extra 1 billion euros to Kyiv.
        gdp_change | rate | Russia | 2.1 percent
            Russia's economy contracted 2.1 percent in 2022.
        inflation | rate | Ukraine | 18 percent
            Inflation in Ukraine reached 18 percent in May.
        other:diplomat | flow | Russia | 45
            Poland expelled 45 Russian diplomats.
        other:person | flow | USA | 12
            A bus crash in Texas killed 12 people.
        """

    static let rows: [(expected: String, text: String)] = {
        let lines = table.split(separator: "\n").map { String($0).trimmed }
        return stride(from: 0, to: lines.count - 1, by: 2).map { (lines[$0], lines[$0 + 1]) }
    }()
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
