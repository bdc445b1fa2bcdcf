/// Sentences whose build decides what is read of their numbers: headlines, passives, nouns of deeds, names in brackets.
enum PhraseTable {
    static let rows: [(expected: String, text: String)] = [
        (
            "mil_deployed | flow | USA | 2,400",
            "The White House approved the deployment of 2,400 service members to Lithuania."
        ),
        (
            "mil_deployed | stock | Russia | 90,000",
            "The Russian buildup of 90,000 soldiers near the border alarms diplomats in Oslo."
        ),
        ("civ_killed | flow | Ukraine | 10", "Shelling kills at least 10 people in Chernihiv, governor says"),
        ("civ_killed | cumulative | Ukraine | 17", "Death toll in Odesa shelling rises to 17, prosecutor says"),
        ("civ_killed | flow | Ukraine | nine", "A Russian missile that killed nine people hit the station of Dnipro."),
        (
            "civ_killed | flow | Russia | two",
            "A Ukrainian raid burned a ferry, killed two people in Sevastopol and damaged a pier."
        ),
        (
            "civ_killed | flow | Ukraine | six",
            "On Monday Russia carried out the largest attack since March, killing six people in Lviv."
        ),
        ("prisoners_exchanged | flow | - | 44", "Ukraine and Russia exchanged 44 prisoners on Friday."),
        (
            "aid_disbursed | cumulative | Norway | $300 million",
            "Norway has sent $300 million in military aid to Ukraine since the invasion."
        ),
        (
            "aid_committed | cumulative | Denmark | $700 million",
            "Denmark has pledged more than $700 million in aid to Ukraine."
        ),
        ("equip_pledged | flow | Poland | 30", "The ministry in Kyiv said Poland would send 30 tanks."),
        ("without_power | share | Ukraine | half", "In Kharkiv half of the flats were still without electricity."),
        ("civ_detained | cumulative | Russia | 320", "By Friday 320 protesters had been arrested in Moscow."),
        ("civ_detained | flow | Ukraine | 64", "Last year 64 mayors were abducted in Kherson region."),
        ("unit_strength | size | Russia | 40,000", "Wagner's size is put at 40,000 fighters, officials in Kyiv say."),
        ("other:person | stock | Ukraine | 70", "More than 70 people had taken shelter in a cellar in Irpin."),
        ("other:country | stock | Ukraine | 90", "These shells are banned by more than 90 countries, Kyiv says."),
        ("other:money | flow | Ukraine | 14 cents", "Diesel is up 14 cents in Odesa."),
        ("refugees | stock | Chad | 4.1 million", "Most refugees live in Chad (4.1 million) and Niger (1.2 million)."),
        (
            "equip_pledged | flow | Norway | 4,000",
            "Norway will send Ukraine 20 howitzers, 300 rifles, 4,000 helmets and 30 trucks."
        ),
        (
            "budget_authorized | flow | USA | $9 billion",
            "The US Congress will vote on a spending bill that includes $9 billion in aid for Ukraine."
        ),
        (
            "aid_disbursed | cumulative | Germany | $8 billion",
            "Berlin has provided more than $8 billion in military aid to Ukraine."
        ),
        (
            "commodity_price | stock | - | $30.10",
            "The price of silver touched $31.20 per ounce before settling at $30.10."
        ),
        ("poll_share | share | - | a fifth", "A survey found that a fifth of tenants had been evicted."),
        ("other:money | flow | - | $3 billion", "The outflows included $3 billion in bonds."),
        ("other:torpedo | size | - | eight", "The boat can carry up to eight torpedoes."),
        ("other:judge | size | - | six", "A panel of six judges heard the case."),
        ("other:share | share | China | 20%", "China's spending on Russian goods rose 20% in May."),
        (
            "aid_committed | cumulative | USA | billions of dollars",
            "Washington announced billions of dollars in aid to Ukraine."
        ),
        ("other:company | cumulative | - | 40", "The gang robbed 40 companies from 2012 to 2018."),
        ("other:case | flow | - | 4,000", "In the past week, 4,000 new cases were recorded."),
        ("other:person | flow | - | seven", "A gunman opened fire in a mall, killing seven."),
        ("other:person | flow | - | dozens", "A gunman opened fire in a mall, wounding dozens of others."),
        ("other:person | flow | - | 40", "The storm injured 40 others."),
    ]
}
