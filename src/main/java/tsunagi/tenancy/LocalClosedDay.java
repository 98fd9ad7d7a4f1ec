package tsunagi.tenancy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;

/**
 * 独自の閉庁日 — days on which an office closes beside weekends, public holidays and the year's end, such as 開庁記念日 or 臨時休館.
 *
 * @param office null for all offices of the municipality
 */
public record LocalClosedDay(UUID id, @Nullable OfficeId office, String name, LocalDate first, LocalDate last) {
    private static final int MOST_DAYS = 31;

    public LocalClosedDay {
        if (name.isBlank()) {
            throw new Refusal("name", "何の日かを入力してください");
        }
        if (last.isBefore(first)) {
            throw new Refusal("last", "終わりの日は、初めの日より前にはできません");
        }
        if (last.isAfter(first.plusDays(MOST_DAYS - 1))) {
            throw new Refusal("last", "一度に入れられるのは%d日までです。長い休みは、分けて入れてください".formatted(MOST_DAYS));
        }
    }

    Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    /** Whether it closes the same offices on some of the same days. */
    boolean repeats(LocalClosedDay other) {
        return Objects.equals(office, other.office)
                && new Period(first, last).overlaps(new Period(other.first, other.last));
    }
}
