package tsunagi.journeys;

/** つなぐ, and whether the person arrived. */
final class ReferralScreen {
    static final String WELFARE_OFFICE = "試験市福祉事務所";

    private final Desk desk;

    private ReferralScreen(Desk desk) {
        this.desk = desk;
    }

    static ReferralScreen open(Desk desk, String caseNumber) {
        desk.open("/cases/" + caseNumber + "/referrals/new");
        return new ReferralScreen(desk);
    }

    ReferralScreen toWelfareOffice(String method) {
        desk.type("台帳にないつなぎ先の名前", WELFARE_OFFICE);
        desk.select("台帳にないつなぎ先の種別", "福祉事務所（生活保護）");
        desk.type("つなぐ理由", "手持ちのお金がなく、生活保護が必要となるおそれがある。");
        desk.type("本人に伝えた内容", "制度のしくみ、窓口、持ち物を伝えた。");
        desk.choose("本人の意向", "希望した");
        desk.choose("つなぐ方法", method);
        desk.type("つないだ日", "R8.11.18");
        desk.choose("着いたかどうか", "確かめる");
        return this;
    }

    int save() {
        return desk.submit("つなぎを記録する");
    }

    static void arrived(Desk desk) {
        desk.follow("着いたかどうかを記録する");
        desk.choose("着きましたか", "着いた");
        desk.type("着いた日・連絡した日", "R8.11.20");
        desk.choose("だれから聞きましたか", "つなぎ先");
        desk.choose("どのように聞きましたか", "電話");
        desk.press("記録する");
        desk.sees("着いたかどうかを記録しました。");
    }
}
