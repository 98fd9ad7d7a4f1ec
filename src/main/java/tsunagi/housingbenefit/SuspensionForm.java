package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.meanstest.Illness;
import tsunagi.meanstest.RentBenefit;
import tsunagi.meanstest.StopsFrom;
import tsunagi.web.Choice;

/**
 * 中断 as typed.
 *
 * @param shown what the preview said that it comes to
 */
record SuspensionForm(
        @Nullable String since,
        @Nullable String stops,
        @Nullable String decidedOn,
        @Nullable String reason,
        @Nullable String shown) {
    /** 規則12条2項 doesn't say from when: the municipality's own rules do. */
    static final List<Choice> STOPS = List.of(
            Choice.of(StopsFrom.MONTH_OF_FACT.name(), StopsFrom.MONTH_OF_FACT.label()),
            Choice.of(StopsFrom.MONTH_AFTER.name(), StopsFrom.MONTH_AFTER.label()));

    private static final int LONGEST = 1000;

    static SuspensionForm blank(LocalDate today) {
        return new SuspensionForm(null, null, JapaneseDates.format(today), null, null);
    }

    /** What was read. */
    record Read(Illness illness, StopsFrom stops, String reason) {
        /** @throws Refusal unless it is paid, and for what the rules refuse */
        Ending ending(Course course) {
            return switch (course.state().orElse(null)) {
                case RentBenefit.Paid paid -> new Ending(paid, paid.suspended(illness, stops), List.of());
                case RentBenefit.Suspended _ -> throw new Refusal("すでに中断しています");
                case RentBenefit.Ended _ -> throw new Refusal("すでに終わっている給付です");
                case null -> throw new Refusal("支給を決定した給付ではないため、中断できません");
            };
        }
    }

    /** @throws Refusal with everything that can't be read, each with its field */
    Read read(LocalDate today) {
        var refusals = new Refusals();
        LocalDate began = refusals.reading("since", () -> EndingForm.past(since, today));
        var from = TypedChoice.read(StopsFrom.class, stops)
                .filter(each -> each == StopsFrom.MONTH_OF_FACT || each == StopsFrom.MONTH_AFTER)
                .orElse(null);
        refusals.unless(from != null, "stops", "いつの月から支給を止めるかを選んでください");
        LocalDate day = refusals.reading("decidedOn", () -> EndingForm.past(decidedOn, today));
        String why = refusals.reading("reason", () -> TypedText.strip(reason, LONGEST));
        refusals.unless(TypedText.strip(reason) != null, "reason", "中断する理由を入力してください。通知に書く言葉です");
        refusals.throwIfAny();
        return new Read(
                new Illness(requireNonNull(began), requireNonNull(day)), requireNonNull(from), requireNonNull(why));
    }
}
