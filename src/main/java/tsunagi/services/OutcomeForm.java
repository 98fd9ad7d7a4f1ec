package tsunagi.services;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.kernel.Yen;

/** The form of a 就労開始 or 増収 as typed; {@code version} and {@code reason} are those of a correction. */
record OutcomeForm(
        @Nullable String startedOn,
        @Nullable String workplace,
        @Nullable String form,
        @Nullable String continuity,
        @Nullable String takeHome,
        @Nullable String increasedOn,
        @Nullable String before,
        @Nullable String after,
        @Nullable Integer version,
        @Nullable String reason) {
    private static final int LINE = 100;
    private static final int LONGEST_REASON = 500;

    static OutcomeForm blank(LocalDate today) {
        String day = JapaneseDates.format(today);
        return new OutcomeForm(day, null, null, null, null, day, null, null, null, null);
    }

    static OutcomeForm of(RecordedOutcome stands) {
        String day = JapaneseDates.format(stands.outcome().on());
        return switch (stands.outcome()) {
            case EmploymentOutcome.Started started ->
                new OutcomeForm(
                        day,
                        started.workplace(),
                        started.form().name(),
                        started.continuity().name(),
                        started.takeHome() == null ? null : started.takeHome().digits(),
                        null,
                        null,
                        null,
                        stands.version(),
                        null);
            case EmploymentOutcome.Increased increased ->
                new OutcomeForm(
                        null,
                        null,
                        null,
                        null,
                        null,
                        day,
                        increased.before().digits(),
                        increased.after().digits(),
                        stands.version(),
                        null);
        };
    }

    int shownVersion() {
        return version == null ? 0 : version;
    }

    /** @throws Refusal with one reason per field to put right */
    EmploymentOutcome read(EmploymentOutcome.Kind kind, LocalDate today) {
        return switch (kind) {
            case STARTED -> started(today);
            case INCREASED -> increased(today);
        };
    }

    /** @throws Refusal without a reason */
    String requiredReason() {
        String written = Refusal.reading("reason", () -> TypedText.strip(reason, LONGEST_REASON));
        if (written == null) {
            throw new Refusal("reason", "訂正・取消しの理由を入力してください");
        }
        return written;
    }

    private EmploymentOutcome started(LocalDate today) {
        var refusals = new Refusals();
        LocalDate day = day(refusals, "startedOn", startedOn, today);
        String where = refusals.reading("workplace", () -> TypedText.strip(workplace, LINE));
        refusals.unless(TypedText.strip(workplace) != null, "workplace", "就職先を入力してください");
        EmploymentForm how = EmploymentForm.read(form).orElse(null);
        refusals.unless(how != null, "form", "雇用形態を選んでください");
        Continuity lasting = Continuity.read(continuity).orElse(null);
        refusals.unless(lasting != null, "continuity", "継続的就労か一時的就労かを選んでください");
        Yen income = amount(refusals, "takeHome", takeHome);
        refusals.throwIfAny();
        return new EmploymentOutcome.Started(
                requireNonNull(day), requireNonNull(where), requireNonNull(how), requireNonNull(lasting), income);
    }

    private EmploymentOutcome increased(LocalDate today) {
        var refusals = new Refusals();
        LocalDate day = day(refusals, "increasedOn", increasedOn, today);
        Yen earlier = amount(refusals, "before", before);
        refusals.unless(TypedText.strip(before) != null, "before", "増収の前の就労収入を入力してください");
        Yen later = amount(refusals, "after", after);
        refusals.unless(TypedText.strip(after) != null, "after", "増収の後の就労収入を入力してください");
        refusals.throwIfAny();
        return new EmploymentOutcome.Increased(requireNonNull(day), requireNonNull(earlier), requireNonNull(later));
    }

    private static @Nullable LocalDate day(Refusals refusals, String field, @Nullable String typed, LocalDate today) {
        LocalDate day = refusals.reading(field, () -> JapaneseDates.parse(typed));
        refusals.unless(day == null || !day.isAfter(today), field, "日付は今日までの日付にしてください。これからの予定は、支援の記録の「次回予定」に書きます");
        return day;
    }

    private static @Nullable Yen amount(Refusals refusals, String field, @Nullable String typed) {
        String stripped = TypedText.strip(typed);
        return stripped == null ? null : refusals.reading(field, () -> Yen.parse(stripped));
    }
}
