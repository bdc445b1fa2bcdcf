import ReportLexicon
import ReportModel
import ReportReading
import Testing

@Suite struct LanguageTests {
    @Test(arguments: [
        ("en", "The ships left the port at dawn and nobody knew where they would go after that."),
        (
            "en",
            "Volodymyr Zelenskyy met Ursula von der Leyen and Recep Tayyip Erdoğan in Kyiv, and they agreed on the deal."
        ),
        ("en", "El País and Der Spiegel reported that the Bundeswehr has sent tanks to the Ukrainian army."),
        ("de", "Die Schiffe haben den Hafen im Morgengrauen verlassen, und niemand wusste, wohin sie fahren."),
        ("fr", "Les navires ont quitté le port à l'aube et personne ne savait où ils allaient."),
        ("es", "Los barcos salieron del puerto al amanecer y nadie sabía a dónde iban."),
        ("it", "Le navi hanno lasciato il porto all'alba e nessuno sapeva dove sono andate con la merce."),
        ("pt", "Os navios deixaram o porto de madrugada e ninguém sabia para onde iam com as suas cargas."),
        ("nl", "De schepen hebben de haven bij zonsopgang verlaten en niemand wist waar ze naar toe gingen."),
        ("sv", "Fartygen lämnade hamnen i gryningen och ingen visste vart de var på väg med sin last."),
        ("pl", "Statki wyszły z portu o świcie i nikt nie wiedział, dokąd się udały po tym, jak je załadowano."),
        ("cs", "Lodě opustily přístav za svítání a nikdo nevěděl, kam se vydaly, když je naložili."),
        ("tr", "Gemiler şafakta limandan ayrıldı ve kimse nereye gittiğini bilmiyordu, ama çok büyük bir yük için."),
        ("ru", "Корабли вышли из порта на рассвете, и никто не знал, куда они пошли после этого."),
        ("uk", "Кораблі вийшли з порту на світанку, і ніхто не знав, куди вони пішли після того, як це сталося."),
        ("el", "Τα πλοία έφυγαν από το λιμάνι την αυγή και κανείς δεν ήξερε πού πήγαν."),
        ("ar", "غادرت السفن الميناء عند الفجر ولم يعرف أحد إلى أين ذهبت بعد ذلك من أو في"),
        ("zh", "船只在黎明时分离开港口，没有人知道它们去了哪里。"),
        ("ja", "船は夜明けに港を離れ、どこへ行ったのか誰も知らなかった。"),
        ("ko", "배들은 새벽에 항구를 떠났고 어디로 갔는지 아무도 몰랐다."),
    ])
    func tellsTheLanguage(_ code: String, _ text: String) throws {
        let result = try #require(try ArticleReader(lexicon: testLexicon()).read(Array(text.utf8), location: "a").first)
        #expect(result.article?.article.language == code)
        #expect(result.findings.map(\.code) == (code == "en" ? [] : ["no-lexicon"]))
    }

    @Test(arguments: ["12 tanks", "Kyiv: 4, Odesa: 7, Lviv: 3"])
    func saysNothingOfFewWords(_ text: String) throws {
        let result = try #require(try ArticleReader(lexicon: testLexicon()).read(Array(text.utf8), location: "a").first)
        #expect(result.article?.article.language == nil && result.findings.isEmpty)
    }
}
