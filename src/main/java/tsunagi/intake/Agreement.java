package tsunagi.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.ConsentAnswer;

/**
 * 利用申込 and 情報共有の同意 that are to be recorded, at least one of the two.
 *
 * @param consent null while the person hasn't been asked
 * @param hints how unusual spellings were understood
 */
public record Agreement(
        @Nullable Application application, @Nullable ConsentAnswer consent, List<String> hints) {
    public Agreement {
        if (application == null && consent == null) {
            throw new IllegalArgumentException("neither an application nor an answer about sharing");
        }
        hints = List.copyOf(hints);
    }

    /** 利用申込. */
    public record Application(LocalDate on, SignedHow how) {}
}
