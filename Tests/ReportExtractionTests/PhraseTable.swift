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
    ]
}
