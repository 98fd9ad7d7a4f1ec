package tsunagi.journeys;

/** モニタリング: how far the goal is. */
final class MonitoringScreen {
    private final Desk desk;

    private MonitoringScreen(Desk desk) {
        this.desk = desk;
    }

    static MonitoringScreen open(Desk desk, String caseNumber) {
        desk.open("/cases/" + caseNumber + "/monitoring");
        return new MonitoringScreen(desk);
    }

    void record(String progress, String facts) {
        desk.choose("対応方法", "面談");
        desk.choose("目標1の進みぐあい", progress);
        desk.type("目標1について聞いたこと・見たこと", facts);
        desk.press("モニタリングを記録する");
        desk.sees("これまでのモニタリング（1件）");
    }
}
