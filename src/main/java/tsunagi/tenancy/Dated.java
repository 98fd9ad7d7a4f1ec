package tsunagi.tenancy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Period;

/**
 * 期間のある決まり — a value with the days on which it holds and where it comes from.
 *
 * @param row the row that a decision keeps to say by which rule it was made
 * @param assumed nobody has confirmed it: screens show 「この設定は仮定です。市に確認してください」
 * @param source the article, section or paper that says so, or why it is assumed
 */
public record Dated<T>(UUID row, Period valid, boolean assumed, String source, T value) {
    public Dated {
        requireNonNull(row, "row is null");
        requireNonNull(valid, "valid is null");
        requireNonNull(source, "source is null");
        requireNonNull(value, "value is null");
    }

    static <T> Dated<T> of(Period valid, boolean assumed, String source, T value) {
        return new Dated<>(Identifiers.next(), valid, assumed, source, value);
    }

    /** The one entry that fits and holds on the day; entries of the same thing never overlap. */
    static <T> Optional<Dated<T>> on(LocalDate day, List<Dated<T>> entries, Predicate<T> fits) {
        return entries.stream()
                .filter(entry -> entry.valid.contains(day) && fits.test(entry.value))
                .findFirst();
    }

    static <T> List<Dated<T>> on(LocalDate day, List<Dated<T>> entries) {
        return entries.stream().filter(entry -> entry.valid.contains(day)).toList();
    }

    /** Entries that the other list does not have; the row does not count. */
    static <T> List<Dated<T>> missing(List<Dated<T>> entries, List<Dated<T>> other) {
        return entries.stream()
                .filter(entry -> other.stream().noneMatch(entry::saysTheSameAs))
                .toList();
    }

    private boolean saysTheSameAs(Dated<T> other) {
        return valid.equals(other.valid)
                && assumed == other.assumed
                && source.equals(other.source)
                && value.equals(other.value);
    }
}
