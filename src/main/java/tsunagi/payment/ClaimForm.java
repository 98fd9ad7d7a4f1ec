package tsunagi.payment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.kernel.Yen;

/**
 * 過払いについての決定 as typed.
 *
 * @param seen of {@link Overpayment#seen}, when the page was opened
 */
record ClaimForm(
        @Nullable String seen,
        @Nullable String kind,
        @Nullable String decidedOn,
        @Nullable String reason,
        @Nullable String amount,
        @Nullable String repayBy,
        @Nullable String notice) {
    private static final int REASON = 400;

    static ClaimForm blank(Overpayment overpayment, LocalDate today) {
        Yen total = overpayment.total();
        return new ClaimForm(
                overpayment.seen(),
                null,
                JapaneseDates.format(today),
                null,
                total.isZero() ? null : total.digits(),
                null,
                overpayment.draft());
    }

    /** @throws Refusal with one reason per field to put right */
    NewClaim read() {
        var refusals = new Refusals();
        ClaimKind chosen = TypedChoice.read(ClaimKind.class, kind).orElse(null);
        refusals.unless(chosen != null, "kind", "どうするかを選んでください");
        LocalDate day = refusals.reading("decidedOn", () -> JapaneseDates.parse(decidedOn));
        String because = refusals.reading("reason", () -> TypedText.strip(reason, REASON));
        refusals.unless(TypedText.strip(reason) != null, "reason", "理由を入力してください");
        boolean claims = chosen != ClaimKind.NONE;
        Yen read = claims ? refusals.reading("amount", this::readAmount) : Yen.ZERO;
        LocalDate by = claims ? refusals.reading("repayBy", () -> JapaneseDates.parse(repayBy)) : null;
        if (by != null && day != null) {
            refusals.unless(!by.isBefore(day), "repayBy", "納期限は、決定した日以後の日付にしてください");
        }
        String text = claims ? refusals.reading("notice", () -> TypedText.lines(notice)) : "";
        refusals.unless(!claims || TypedText.strip(notice) != null, "notice", "本人への通知の文を入力してください");
        refusals.throwIfAny();
        return new NewClaim(
                Objects.requireNonNull(chosen),
                Objects.requireNonNull(day),
                Objects.requireNonNull(because),
                Objects.requireNonNull(read),
                by,
                Objects.requireNonNull(text));
    }

    private Yen readAmount() {
        String typed = TypedText.strip(amount);
        if (typed == null) {
            throw new Refusal("請求する額を入力してください");
        }
        return Yen.parse(typed);
    }
}
