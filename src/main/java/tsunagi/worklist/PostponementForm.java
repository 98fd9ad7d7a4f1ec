package tsunagi.worklist;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/** 延期 as typed. */
record PostponementForm(String until, String reason) {
    private static final int LONGEST_REASON = 300;
    private static final int FARTHEST_DAYS = 366;

    PostponementForm(@Nullable String until, @Nullable String reason) {
        this.until = Objects.requireNonNullElse(until, "");
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    static PostponementForm blank(LocalDate suggested) {
        return new PostponementForm(JapaneseDates.format(suggested), "");
    }

    /** Until which day, and why; the reason is empty where none is needed. */
    record Read(LocalDate until, String reason) {}

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Read read(DutyKey key, LocalDate today) {
        var refusals = new Refusals();
        LocalDate day = refusals.reading("until", () -> JapaneseDates.parse(until));
        if (day != null) {
            refusals.unless(day.isAfter(today), "until", "延期する日は、明日からの日付にしてください");
            refusals.unless(
                    day.isAfter(key.due()),
                    "until",
                    "延期する日は、もとの期限（%s）より後の日付にしてください".formatted(JapaneseDates.format(key.due())));
            refusals.unless(!day.isAfter(today.plusDays(FARTHEST_DAYS)), "until", "延期する日は、1年以内の日付にしてください");
        }
        String why = refusals.reading("reason", () -> TypedText.strip(reason, LONGEST_REASON));
        refusals.unless(
                TypedText.strip(reason) != null || !DutyRules.needsReason(key.duty()),
                "reason",
                "延期する理由を入力してください。プランで決めた日と報告の期限は、理由を残して延期します");
        refusals.throwIfAny();
        return new Read(Objects.requireNonNull(day), Objects.requireNonNullElse(why, ""));
    }
}
