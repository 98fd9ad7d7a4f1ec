package tsunagi.forms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The options of one field in their order, past and future ones included. */
public record FormOptions(List<FormOption> all) {
    static final FormOptions NONE = new FormOptions(List.of());

    public FormOptions {
        all = List.copyOf(all);
        for (FormOption option : all) {
            for (FormOption other : all) {
                if (option != other && option.code().equals(other.code()) && overlap(option, other)) {
                    throw new IllegalArgumentException("option " + option.code() + " stands twice for the same days");
                }
            }
        }
    }

    /** Those to choose from on a day. */
    public List<FormOption> on(LocalDate day) {
        return all.stream().filter(option -> option.isValidOn(day)).toList();
    }

    /** Those of a day and those chosen before, which stay visible after their last day. */
    List<FormOption> on(LocalDate day, Collection<String> chosen) {
        return all.stream()
                .filter(option -> option.isValidOn(day)
                        || (chosen.contains(option.code())
                                && all.stream()
                                        .noneMatch(
                                                other -> other.code().equals(option.code()) && other.isValidOn(day))))
                .toList();
    }

    /** The option of a code with the label of a day, or with its nearest label where the code ended. */
    public Optional<FormOption> find(String code, LocalDate day) {
        List<FormOption> same =
                all.stream().filter(option -> option.code().equals(code)).toList();
        return same.stream()
                .filter(option -> option.isValidOn(day))
                .findFirst()
                .or(() -> same.isEmpty() ? Optional.empty() : Optional.of(same.getLast()));
    }

    public boolean contains(String code) {
        return all.stream().anyMatch(option -> option.code().equals(code));
    }

    /** Different codes, each counted once. */
    public List<String> codes() {
        return all.stream().map(FormOption::code).distinct().toList();
    }

    private static boolean overlap(FormOption one, FormOption other) {
        return startsBefore(one, other) && startsBefore(other, one);
    }

    private static boolean startsBefore(FormOption one, FormOption end) {
        return one.validFrom() == null
                || end.validUntil() == null
                || !one.validFrom().isAfter(end.validUntil());
    }
}
