package tsunagi.journeys;

import com.microsoft.playwright.Locator;

/** 支援の記録. */
final class RecordScreen {
    private final Desk desk;

    private RecordScreen(Desk desk) {
        this.desk = desk;
    }

    static RecordScreen open(Desk desk, String caseNumber) {
        desk.open("/cases/" + caseNumber + "/records?new");
        return new RecordScreen(desk);
    }

    /** By the links of the case, as whoever reads its pages. */
    static RecordScreen turnTo(Desk desk, String caseNumber) {
        desk.turnTo(caseNumber, "記録");
        desk.follow("記録を書く");
        return new RecordScreen(desk);
    }

    RecordScreen telephoneCall(String facts) {
        desk.choose("対応方法", "電話相談・連絡");
        desk.type("対応内容（客観的事実）", facts);
        desk.choose("支援の提供", "支援を提供した");
        return this;
    }

    RecordScreen nextAppointment(String day, String what) {
        desk.type("次回予定の日", day);
        desk.type("次回予定の内容・場所", what);
        return this;
    }

    void save() {
        desk.press("記録を保存する");
    }

    Locator entries() {
        return desk.main().locator(".ts-timeline__entry");
    }
}
