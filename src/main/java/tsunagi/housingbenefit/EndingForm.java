package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.EndGround;
import tsunagi.meanstest.Illness;
import tsunagi.meanstest.RegularEmployment;

/**
 * 中止 as typed; each ground asks for some of it only.
 *
 * @param shown what the preview said that it comes to, so that nobody stops months that she hasn't seen
 */
record EndingForm(
        @Nullable String ground,
        @Nullable String on,
        @Nullable String agreedMonth,
        @Nullable String givenOn,
        @Nullable String justified,
        @Nullable String evidence,
        @Nullable String reported,
        @Nullable String contract,
        @Nullable String startedOn,
        @Nullable String incomeMonth,
        @Nullable String ownIncome,
        @Nullable String counted,
        @Nullable String decidedOn,
        @Nullable String reason,
        @Nullable String shown) {
    static final String REPORTED = "REPORTED";
    static final String NOT_REPORTED = "NOT_REPORTED";
    private static final int LONGEST = 1000;

    static EndingForm blank(EndGround ground, @Nullable EmploymentNotice notice, LocalDate today) {
        return new EndingForm(
                ground.name(),
                null,
                null,
                null,
                null,
                null,
                notice == null ? null : REPORTED,
                notice == null ? null : notice.contract().name(),
                notice == null ? null : JapaneseDates.format(notice.startedOn()),
                null,
                null,
                Illness.Counted.SINCE_REQUIREMENT_LOST.name(),
                JapaneseDates.format(today),
                null,
                null);
    }

    /**
     * What was read.
     *
     * @param on 決定日
     */
    record Read(EndClaim claim, LocalDate on, String reason) {}

    /** The ground, or null where none was chosen. */
    @Nullable
    EndGround chosen() {
        return TypedChoice.read(EndGround.class, ground).orElse(null);
    }

    /** @throws Refusal with everything that can't be read, each with its field */
    Read read(LocalDate today) {
        var chosen = chosen();
        if (chosen == null) {
            throw new Refusal("ground", "中止の理由を選んでください");
        }
        var refusals = new Refusals();
        EndClaim claim = claim(chosen, refusals);
        LocalDate day = refusals.reading("decidedOn", () -> past(decidedOn, today));
        String why = refusals.reading("reason", () -> TypedText.strip(reason, LONGEST));
        refusals.unless(TypedText.strip(reason) != null, "reason", "中止する理由を入力してください。通知に書く言葉です");
        refusals.throwIfAny();
        return new Read(requireNonNull(claim), requireNonNull(day), requireNonNull(why));
    }

    private @Nullable EndClaim claim(EndGround chosen, Refusals refusals) {
        return switch (chosen) {
            case NO_SINCERE_JOB_SEEKING -> instructed(refusals);
            case INCOME_OVER_LIMIT -> NOT_REPORTED.equals(reported) ? stated(chosen, refusals) : employed(refusals);
            case PUBLIC_ASSISTANCE -> agreed(refusals);
            case SUSPENDED_TWO_YEARS ->
                new EndClaim.Lapsed(TypedChoice.read(Illness.Counted.class, counted)
                        .orElse(Illness.Counted.SINCE_REQUIREMENT_LOST));
            case NO_REPORT_WHILE_SUSPENDED -> new EndClaim.Unreported();
            default -> stated(chosen, refusals);
        };
    }

    private @Nullable EndClaim stated(EndGround chosen, Refusals refusals) {
        LocalDate day = refusals.reading("on", () -> JapaneseDates.parse(on));
        return day == null ? null : new EndClaim.Stated(chosen, day, null);
    }

    private @Nullable EndClaim agreed(Refusals refusals) {
        LocalDate day = refusals.reading("on", () -> JapaneseDates.parse(on));
        YearMonth month = refusals.reading("agreedMonth", () -> optionalMonth(agreedMonth));
        return day == null ? null : new EndClaim.Stated(EndGround.PUBLIC_ASSISTANCE, day, month);
    }

    private @Nullable EndClaim instructed(Refusals refusals) {
        LocalDate given = refusals.reading("givenOn", () -> JapaneseDates.parse(givenOn));
        LocalDate confirmed = refusals.reading("on", () -> JapaneseDates.parse(on));
        var choice = TypedChoice.read(Answer.Choice.class, justified).orElse(Answer.Choice.UNCONFIRMED);
        String heard = refusals.reading("evidence", () -> TypedText.strip(evidence, LONGEST));
        Answer answer = refusals.reading("evidence", () -> new Answer(choice, heard == null ? "" : heard));
        return given == null || confirmed == null || answer == null
                ? null
                : new EndClaim.Instructed(given, confirmed, answer);
    }

    private @Nullable EndClaim employed(Refusals refusals) {
        refusals.unless(REPORTED.equals(reported), "reported", "収入が上限を超えたか、報告をしないかを選んでください");
        var term = TypedChoice.read(RegularEmployment.Contract.class, contract).orElse(null);
        refusals.unless(term != null, "contract", "労働契約の期間を選んでください");
        LocalDate start = refusals.reading("startedOn", () -> JapaneseDates.parse(startedOn));
        YearMonth month = refusals.reading("incomeMonth", () -> month(incomeMonth));
        Yen income = refusals.reading("ownIncome", () -> amount(ownIncome));
        return term == null || start == null || month == null || income == null
                ? null
                : new EndClaim.Employed(start, term, month, income);
    }

    private static Yen amount(@Nullable String typed) {
        if (TypedText.strip(typed) == null) {
            throw new Refusal("本人の収入を入力してください");
        }
        return Yen.parse(requireNonNull(typed));
    }

    private static @Nullable YearMonth optionalMonth(@Nullable String typed) {
        return TypedText.strip(typed) == null ? null : month(typed);
    }

    private static YearMonth month(@Nullable String typed) {
        if (TypedText.strip(typed) == null) {
            throw new Refusal("月を入力してください");
        }
        return FieldReading.month(requireNonNull(typed));
    }

    static LocalDate past(@Nullable String typed, LocalDate today) {
        LocalDate day = JapaneseDates.parse(typed);
        if (day.isAfter(today)) {
            throw new Refusal("今日までの日付にしてください");
        }
        return day;
    }
}
