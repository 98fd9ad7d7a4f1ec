package tsunagi.surroundings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tsunagi.kernel.TypedText;

/** What stands around a case's person: the ties that staff have told of, of all times, and whom other records name. */
record Around(List<Tie> ties, List<Partner> partners) {
    Around {
        ties = List.copyOf(ties);
        partners = List.copyOf(partners);
    }

    /** Rises with everything that is written about ties: none is ever taken away. */
    long version() {
        return ties.stream().mapToLong(Tie::version).sum();
    }

    List<Tie> on(LocalDate day) {
        return ties.stream().filter(tie -> tie.isOn(day)).toList();
    }

    /** Of whom no tie was told until that day, neither one that has ended. */
    List<Partner> untold(LocalDate day) {
        Set<String> told = ties.stream()
                .filter(tie -> tie.since() == null || !tie.since().isAfter(day))
                .map(tie -> TypedText.narrow(tie.name()))
                .collect(Collectors.toSet());
        return partners.stream()
                .filter(each -> each.on() == null || !each.on().isAfter(day))
                .filter(each -> told.add(TypedText.narrow(each.name())))
                .toList();
    }

    Stream<Tie> over(LocalDate day) {
        return ties.stream()
                .filter(tie -> tie.endedOn() != null && tie.endedOn().isBefore(day));
    }
}
