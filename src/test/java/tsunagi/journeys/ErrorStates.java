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
                new ErrorState("empty record", 422, desk -> refused(desk, path + "/records", "記録を保存する")),
                new ErrorState("empty resource", 422, desk -> refused(desk, "/resources/new", "保存する")),
                new ErrorState("record changed meanwhile", 409, desk -> conflict(desk, path + "/records")));
    }

    private static int refused(Desk desk, String path, String button) {
        desk.open(path);
        return desk.submit(button);
    }

    /** The same record corrected in two windows. */
    private static int conflict(Desk desk, String records) {
        desk.open(records);
        desk.followShort("訂正する");
        var second = new Desk(desk.page.context().newPage());
        second.open(desk.path());
        for (var window : List.of(second, desk)) {
            window.type("訂正の理由", "聞き違い");
            window.type("対応内容（客観的事実）", "訂正した" + window.page.hashCode());
        }
        second.press("訂正を保存する");
        second.sees("支援の記録を訂正しました。");
        second.page.close();
        return desk.submit("訂正を保存する");
    }
}
