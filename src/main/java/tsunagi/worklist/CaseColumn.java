package tsunagi.worklist;

import java.util.List;

/** 列 of a list of cases, beside 本人, which always comes first. */
enum CaseColumn {
    NUMBER("番号"),
    NEXT("次の一手"),
    DUE("期限"),
    LEAD("担当"),
    RECEIVED("受付日"),
    STAGE("段階"),
    LAST_FACT("最近の動き");

    /** What a list shows that nobody has arranged. */
    static final List<CaseColumn> USUAL = List.of(NUMBER, NEXT, DUE, LEAD, RECEIVED, STAGE);

    private final String label;

    CaseColumn(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
