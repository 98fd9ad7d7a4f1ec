package tsunagi.tenancy;

/**
 * 差戻し後の支援調整会議 — whether a plan that the municipality returned goes through a meeting again before it comes back. 長岡
 * 要領6(3) and 札幌 要綱5(3) ask only for an understanding with the person and those concerned.
 */
public enum ConferenceAfterReturn implements Labelled {
    NOT_ASKED("不要"),
    WHEN_SERVICES_CHANGE("事業が変わるとき"),
    ALWAYS("毎回");

    private final String label;

    ConferenceAfterReturn(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
