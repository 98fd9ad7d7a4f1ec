package tsunagi.journeys;

/** 本人・世帯・連絡先. */
final class PersonScreen {
    private final Desk desk;
    private final String path;

    private PersonScreen(Desk desk, String path) {
        this.desk = desk;
        this.path = path;
    }

    static PersonScreen of(Desk desk, String caseNumber) {
        return new PersonScreen(desk, "/cases/" + caseNumber + "/person");
    }

    PersonScreen telephone(String number) {
        desk.open(path + "/telephones/new");
        desk.type("電話番号", number);
        desk.type("だれの電話か", "本人携帯");
        desk.choose("電話してよい", "はい");
        desk.choose("留守電・伝言を残してよい", "いいえ");
        desk.choose("機関名を伏せる", "いいえ");
        return saved();
    }

    PersonScreen address(String city, String street) {
        desk.open(path + "/addresses/new");
        desk.group("住まいの種類")
                .getByRole(com.microsoft.playwright.options.AriaRole.RADIO)
                .first()
                .check();
        desk.type("都道府県・市区町村", city);
        desk.type("町名・番地", street);
        return saved();
    }

    PersonScreen familyMember(String name, String relation) {
        desk.open(path + "/household/new");
        desk.type("氏名", name);
        desk.type("続柄", relation);
        desk.choose("同居・別居", "同居");
        return saved();
    }

    private PersonScreen saved() {
        desk.press("登録する");
        desk.isAt("本人・世帯・連絡先");
        return this;
    }
}
