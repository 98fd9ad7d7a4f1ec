package tsunagi.journeys;

/** フォローアップ: plans to ask after the person. */
final class FollowUpScreen {
    private final Desk desk;

    private FollowUpScreen(Desk desk) {
        this.desk = desk;
    }

    static FollowUpScreen open(Desk desk, String caseNumber) {
        desk.open("/cases/" + caseNumber + "/follow-ups");
        return new FollowUpScreen(desk);
    }

    FollowUpScreen afterEmployment(String day, String what) {
        desk.choose("いつの", "就職後");
        desk.type("予定の日", day);
        desk.type("確かめること", what);
        return this;
    }

    void save() {
        desk.press("予定する");
        desk.sees("フォローアップを予定しました。");
    }

    /** The one that is due: how the person is doing. */
    void answer(String story) {
        desk.follow("様子を記録する");
        desk.choose("方法", "電話");
        desk.type("本人の様子", story);
        desk.photograph("follow-up");
        desk.press("記録する");
        desk.sees("フォローアップを記録しました。");
    }
}
