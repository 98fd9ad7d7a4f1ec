package tsunagi.housingbenefit;

/** 決定の種類 — what the municipality decided of a benefit. */
enum DecisionKind {
    GRANT("支給決定"),
    REFUSAL("不支給決定"),
    /** 規則12条1項ただし書 */
    EXTENSION("延長決定"),
    CHANGE("変更決定"),
    /** 規則12条2項 */
    SUSPENSION("中断決定"),
    RESUMPTION("再開決定"),
    DISCONTINUATION("中止決定");

    private final String label;

    DecisionKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** As on a button: {@code 支給を決定する}. */
    String deciding() {
        return label.substring(0, label.length() - 2) + "を決定する";
    }

    /** What is decided when an application of this kind is granted. */
    static DecisionKind granting(ApplicationKind application) {
        return switch (application) {
            case FIRST -> GRANT;
            case EXTENSION -> EXTENSION;
            case CHANGE -> CHANGE;
            case RESUMPTION -> RESUMPTION;
        };
    }
}
