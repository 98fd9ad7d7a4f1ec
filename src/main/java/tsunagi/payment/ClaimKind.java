package tsunagi.payment;

import java.util.Arrays;
import java.util.List;
import tsunagi.web.Choice;

/** What somebody decides on what was paid too much. */
enum ClaimKind {
    FRAUD("不正利得として徴収する（法18条）", "偽りその他不正の手段で支給を受けたとき。支払った額の全部または一部"),
    REPAYMENT("返還を求める", "支給しないことになった月の分、または下がった額との差額"),
    NONE("請求しない", "理由を残して、過払いの一覧から外します");

    private final String label;
    private final String support;

    ClaimKind(String label, String support) {
        this.label = label;
        this.support = support;
    }

    String label() {
        return label;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(kind -> Choice.of(kind.name(), kind.label, kind.support))
                .toList();
    }
}
