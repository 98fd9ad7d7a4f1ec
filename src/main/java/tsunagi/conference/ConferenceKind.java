package tsunagi.conference;

/** 開催の別 (札幌 要綱4(2): 月1回の定期開催を基本とし、必要に応じて随時開催). */
public enum ConferenceKind {
    REGULAR("定例"),
    AS_NEEDED("随時");

    private final String label;

    ConferenceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
