package tsunagi.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.web.HttpProblem;

/**
 * The monthly list as it is sent.
 *
 * @param line the keys of the chosen lines
 */
record PaymentForm(
        @Nullable String month,
        @Nullable String payOn,
        @Nullable List<String> line) {
    static PaymentForm blank(YearMonth month, LocalDate payOn) {
        return new PaymentForm(month.toString(), JapaneseDates.format(payOn), null);
    }

    /** @throws HttpProblem 404 when it is no month */
    static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeParseException noMonth) {
            throw HttpProblem.notFound();
        }
    }

    /** Until somebody has chosen, every line that can be paid is chosen. */
    boolean chosen(Candidate candidate) {
        return candidate.payee() != null && (line == null || line.contains(candidate.key()));
    }

    /** As it was sent: nothing chosen stays nothing chosen. */
    PaymentForm sent() {
        return new PaymentForm(month, payOn, line == null ? List.of() : line);
    }

    /** @throws tsunagi.kernel.Refusal when the day can't be read */
    ChosenPayments read() {
        var refusals = new Refusals();
        LocalDate day = refusals.reading("payOn", () -> JapaneseDates.parse(payOn));
        refusals.throwIfAny();
        return new ChosenPayments(
                month(Objects.requireNonNullElse(month, "")),
                Objects.requireNonNull(day),
                line == null ? Set.of() : Set.copyOf(line));
    }

    /** As far as it can be read: which payees hold depends on it. */
    LocalDate dayOr(LocalDate otherwise) {
        return JapaneseDates.read(payOn) instanceof JapaneseDates.Reading.Parsed parsed ? parsed.date() : otherwise;
    }
}
