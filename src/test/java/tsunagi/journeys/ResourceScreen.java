package tsunagi.journeys;

/** つなぎ先を登録する. */
final class ResourceScreen {
    private final Desk desk;

    private ResourceScreen(Desk desk) {
        this.desk = desk;
    }

    static ResourceScreen blank(Desk desk) {
        desk.open("/resources/new");
        return new ResourceScreen(desk);
    }

    ResourceScreen named(String name, String kind) {
        desk.type("名前", name);
        desk.select("種別", kind);
        desk.choose("利用", "使う");
        return this;
    }

    void save() {
        desk.press("保存する");
    }
}
