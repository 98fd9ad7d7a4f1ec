package tsunagi.reporting;

import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/**
 * The form of a closing, as typed.
 *
 * @param version which one the person wanted to make, as the page told her
 */
record ReturnClosingForm(@Nullable String version, @Nullable String reason) {
    static final int REASON = 500;

    static ReturnClosingForm blank(int version) {
        return new ReturnClosingForm(Integer.toString(version), null);
    }

    /** @throws Refusal when somebody else was faster, or a 差替報告 has no reason */
    Freezing.Order order(YearMonth month, String by, int next) {
        if (!Objects.equals(version, Integer.toString(next))) {
            throw new Refusal("この月は、ほかの人が先に締めました。内容を確かめてから、もう一度押してください");
        }
        if (next == 1) {
            return new Freezing.Order(month, next, by, null);
        }
        var refusals = new Refusals();
        String why = refusals.reading("reason", () -> TypedText.strip(reason, REASON));
        refusals.unless(TypedText.strip(reason) != null, "reason", "差し替える理由を入力してください");
        refusals.throwIfAny();
        return new Freezing.Order(month, next, by, why);
    }
}
