package tsunagi.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.web.Choice;

/**
 * つなぎ先の種別 (様式2 スクリーニング・つなぎ先). 生活保護 has a code of its own: the national statistics list the referrals to
 * it apart (うち生保窓口), and 法23条 asks more of them.
 */
public enum ResourceKind {
    WELFARE_OFFICE("福祉事務所（生活保護）"),
    OTHER_DEPARTMENT("行政の他部門"),
    EMPLOYMENT_OFFICE("ハローワーク"),
    SOCIAL_WELFARE_COUNCIL("社会福祉協議会（生活福祉資金など）"),
    MEDICAL("医療機関"),
    LEGAL("法テラス・弁護士など"),
    ELDERLY_SUPPORT("地域包括支援センター・介護"),
    DISABILITY_SUPPORT("障害の相談支援"),
    CHILD_AND_YOUTH("子ども・若者の支援"),
    HOUSING("住まいの支援"),
    FOOD_BANK("フードバンク・食料支援"),
    OTHER("その他");

    private final String label;

    ResourceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether 法23条 applies: the information given is always recorded, the arrival always confirmed. */
    public boolean isPublicAssistance() {
        return this == WELFARE_OFFICE;
    }

    /** Empty when nothing known was chosen. */
    public static Optional<ResourceKind> read(@Nullable String chosen) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(chosen)).findFirst();
    }

    /** The submitted value is the label, so that a conflict of two changes can be read by those who decide it. */
    public static List<Choice> choices() {
        return Arrays.stream(values())
                .map(kind -> Choice.of(kind.label, kind.label))
                .toList();
    }
}
