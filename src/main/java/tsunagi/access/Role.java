package tsunagi.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tsunagi.web.Choice;

/** 役割. One person may hold several; 要領3(2) names the first three and the outreach supporter. */
public enum Role {
    CHIEF_CONSULTANT("主任相談支援員"),
    CONSULTANT("相談支援員"),
    EMPLOYMENT_SUPPORTER("就労支援員"),
    HOUSEHOLD_BUDGET_SUPPORTER("家計改善支援員"),
    OUTREACH_SUPPORTER("アウトリーチ支援員"),
    MUNICIPAL_OFFICER("市担当者"),
    MUNICIPAL_DECIDER("市決裁者"),
    ADMINISTRATOR("管理者"),
    AUDITOR("監査");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The submitted value is the label, so that a conflict of two changes can be read by those who decide it. */
    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(role -> Choice.of(role.label, role.label))
                .toList();
    }

    static Optional<Role> read(String chosen) {
        return Arrays.stream(values()).filter(role -> role.label.equals(chosen)).findFirst();
    }

    /** In the order of this table. */
    static String labels(Collection<Role> roles) {
        return Arrays.stream(values()).filter(roles::contains).map(Role::label).collect(Collectors.joining("・"));
    }

    /** The people of the desk (自立相談支援機関). */
    static Set<Role> desk() {
        return EnumSet.range(CHIEF_CONSULTANT, OUTREACH_SUPPORTER);
    }

    /** The people of the city who decide and pay (市). */
    static Set<Role> city() {
        return EnumSet.of(MUNICIPAL_OFFICER, MUNICIPAL_DECIDER);
    }
}
