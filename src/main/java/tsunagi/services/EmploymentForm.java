package tsunagi.services;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** 雇用形態 of a job begun (様式6 就労開始の内訳). */
public enum EmploymentForm {
    REGULAR("正規職員・従業員"),
    FIXED_TERM("契約社員"),
    PART_TIME("パート・アルバイト"),
    DISPATCHED("派遣"),
    SELF_EMPLOYED("自営・家族従業"),
    OTHER("その他");

    private final String label;

    EmploymentForm(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<EmploymentForm> read(@Nullable String chosen) {
        return TypedChoice.read(EmploymentForm.class, chosen);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }
}
