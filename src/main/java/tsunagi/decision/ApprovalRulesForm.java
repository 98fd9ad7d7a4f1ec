package tsunagi.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.kernel.TypedText;
import tsunagi.tenancy.ApprovalSteps;

/** 決裁の決まり as typed; each of the buttons sends only its own fields. */
record ApprovalRulesForm(
        @Nullable String steps,
        @Nullable String stepsFrom,
        @Nullable String source,
        @Nullable String holderStep,
        @Nullable String holder,
        @Nullable String holderFrom,
        @Nullable String substitute,
        @Nullable String inPlaceOf,
        @Nullable String from,
        @Nullable String until,
        @Nullable String reason) {
    private static final int SOURCE = 200;

    static ApprovalRulesForm blank() {
        return new ApprovalRulesForm(null, null, null, null, null, null, null, null, null, null, null);
    }

    ApprovalSteps readSteps() {
        String typed = Refusal.reading("steps", () -> TypedText.strip(steps, SOURCE));
        return ApprovalSteps.parse(typed == null ? "" : typed.replace(',', '、').replace('，', '、'));
    }

    LocalDate day(String field, @Nullable String typed) {
        return Refusal.reading(field, () -> JapaneseDates.parse(typed));
    }

    String text(String field, @Nullable String typed, String missing) {
        String text = Refusal.reading(field, () -> TypedText.strip(typed, SOURCE));
        if (text == null) {
            throw new Refusal(field, missing);
        }
        return text;
    }

    StaffId person(String field, @Nullable String typed) {
        try {
            return new StaffId(UUID.fromString(typed == null ? "" : typed));
        } catch (IllegalArgumentException none) {
            throw new Refusal(field, "職員を選んでください");
        }
    }
}
