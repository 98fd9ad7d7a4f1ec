package tsunagi.housingbenefit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is applied for, with the fact that only this kind of application has.
 *
 * @param change of 変更; null otherwise
 * @param metAgainOn 再び要件を満たした日 of 再開; null otherwise
 */
record Occasion(
        ApplicationKind kind,
        @Nullable AppliedChange change,
        @Nullable LocalDate metAgainOn) {
    Occasion {
        if ((kind == ApplicationKind.CHANGE) != (change != null)
                || (kind == ApplicationKind.RESUMPTION) != (metAgainOn != null)) {
            throw new IllegalArgumentException("Another kind of application says this: " + kind);
        }
    }

    static Occasion first() {
        return new Occasion(ApplicationKind.FIRST, null, null);
    }

    static Occasion extension() {
        return new Occasion(ApplicationKind.EXTENSION, null, null);
    }

    static Occasion change(AppliedChange change) {
        return new Occasion(ApplicationKind.CHANGE, change, null);
    }

    static Occasion resumption(LocalDate metAgainOn) {
        return new Occasion(ApplicationKind.RESUMPTION, null, metAgainOn);
    }
}
