package tsunagi.journeys;

import java.util.List;
import java.util.function.ToIntFunction;

/** Pages that only appear when something isn't right. */
final class ErrorStates {
    private ErrorStates() {}

    /** How a consultant gets there; the function answers the status of the page. */
    record ErrorState(String name, int status, ToIntFunction<Desk> reach) {}

    static List<ErrorState> all(Prepared prepared) {
        String path = "/cases/" + prepared.number();
        return List.of(
                new ErrorState("unknown address", 404, desk -> desk.open("/nowhere")),
                new ErrorState("unknown case", 404, desk -> desk.open("/cases/R01-9999")),
                new ErrorState("forbidden page", 403, desk -> desk.open("/audit")),
                new ErrorState("empty record", 422, desk -> refused(desk, path + "/records?new", "記録を保存する")),
                new ErrorState("empty resource", 422, desk -> refused(desk, "/resources/new", "保存する")),
                new ErrorState("empty consultation", 422, desk -> refused(desk, "/intake/new", "受け付ける")),
                new ErrorState("application not complete", 422, desk -> refused(desk, path + "/application", "確定する")),
                new ErrorState("assessment not complete", 422, desk -> refused(desk, path + "/assessment", "確定する")),
                new ErrorState("plan with a day that is none", 422, desk -> wrongDay(desk, path + "/plan/edit")),
                new ErrorState("record changed meanwhile", 409, desk -> recordConflict(desk, path + "/records")),
                new ErrorState(
                        "application changed meanwhile",
                        409,
                        desk -> sheetConflict(desk, path + "/application", "ご相談されたいこと、ご支援にあたっての希望を具体的に書いてください")),
                new ErrorState(
                        "assessment changed meanwhile",
                        409,
                        desk -> sheetConflict(desk, path + "/assessment", "本人の主訴・状況")),
                new ErrorState("plan changed meanwhile", 409, desk -> planConflict(desk, path + "/plan/edit")),
                new ErrorState("empty line of a plan", 422, desk -> refused(desk, path + "/plan/lines/new", "保存する")),
                new ErrorState("empty task", 422, desk -> refused(desk, "/tasks/new", "登録する")),
                new ErrorState(
                        "nothing chosen of today", 422, desk -> refused(desk, "/today?whose=team", "選んだ仕事を済みにする")),
                new ErrorState("empty consent", 422, desk -> refused(desk, path + "/consent", "答えを記録する")),
                new ErrorState("empty つなぎ", 422, desk -> refused(desk, path + "/referrals/new", "つなぎを記録する")),
                new ErrorState("empty 試算", 422, desk -> refused(desk, path + "/housing-benefit/what-if", "試算する")),
                new ErrorState("empty telephone", 422, desk -> refused(desk, path + "/person/telephones/new", "登録する")),
                new ErrorState(
                        "nobody moves out",
                        422,
                        desk -> refused(desk, path + "/person/household-moves/apart", "世帯を分ける")),
                new ErrorState(
                        "case on paper without days", 422, desk -> refused(desk, "/intake/running-case", "このケースを登録する")),
                new ErrorState("empty password", 422, desk -> refused(desk, "/controls/password", "パスワードを変える")));
    }

    private static int refused(Desk desk, String path, String button) {
        desk.open(path);
        return desk.submit(button);
    }

    private static int wrongDay(Desk desk, String plan) {
        desk.open(plan);
        desk.type("プラン期間の始まり", "R8.2.30");
        return desk.submit("保存する");
    }

    /** The same record corrected in two windows. */
    private static int recordConflict(Desk desk, String records) {
        desk.open(records);
        desk.followShort("訂正する");
        var windows = List.of(secondWindow(desk), desk);
        windows.forEach(window -> window.type("訂正の理由", "聞き違い"));
        return conflict(windows, "対応内容（客観的事実）", "訂正を保存する");
    }

    private static int sheetConflict(Desk desk, String sheet, String label) {
        desk.open(sheet);
        return conflict(List.of(secondWindow(desk), desk), label, "保存する（入力中）");
    }

    private static int planConflict(Desk desk, String plan) {
        desk.open(plan);
        desk.press("保存する");
        desk.open(plan);
        return conflict(List.of(secondWindow(desk), desk), "生活に対する本人の意向", "保存する");
    }

    private static Desk secondWindow(Desk desk) {
        var second = new Desk(desk.page.context().newPage());
        second.open(desk.path());
        return second;
    }

    /** Each window saves words of its own; the last one is asked. */
    private static int conflict(List<Desk> windows, String label, String button) {
        windows.forEach(window -> window.type(label, "書いたこと" + window.page.hashCode()));
        var first = windows.getFirst();
        first.submit(button);
        first.page.close();
        return windows.getLast().submit(button);
    }
}
