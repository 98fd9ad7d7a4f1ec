package tsunagi.journeys;

/** 漏えい等の事案. */
final class IncidentScreen {
    private IncidentScreen() {}

    /** An open incident with a deadline. */
    static void record(Desk desk) {
        desk.open("/incidents/new");
        desk.choose("何が起きましたか", "滅失（なくした・消えた）");
        desk.type("どこで起きましたか", "相談室");
        desk.tick("要配慮個人情報（病歴・障害・犯罪の経歴など）が含まれる");
        desk.type("概要（いつ、何が、どのように）", "印刷した記録が見当たらない。");
        desk.press("保存する");
        desk.sees("事案を記録しました。", "速報の期限");
    }
}
