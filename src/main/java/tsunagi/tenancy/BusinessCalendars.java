package tsunagi.tenancy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.OfficeId;

/** 開庁日 of a municipality and of each of its offices: the national calendar without the days on which they close themselves. */
public record BusinessCalendars(List<LocalClosedDay> closedDays) {
    public BusinessCalendars {
        closedDays = List.copyOf(closedDays);
    }

    /** What holds for all offices: for what concerns no single one, such as a return to the city. */
    public BusinessCalendar common() {
        return closedOn(null);
    }

    public BusinessCalendar of(OfficeId office) {
        return closedOn(office);
    }

    /** Of somebody who works at these offices: her own where it is one, else what all have in common. */
    public BusinessCalendar of(List<OfficeId> offices) {
        return closedOn(offices.size() == 1 ? offices.getFirst() : null);
    }

    /** The offices that close on days of their own. */
    public Set<OfficeId> offices() {
        return closedDays.stream()
                .map(LocalClosedDay::office)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private BusinessCalendar closedOn(@Nullable OfficeId office) {
        Map<LocalDate, String> names = new HashMap<>();
        closedDays.stream()
                .filter(each -> each.office() == null || each.office().equals(office))
                .forEach(each -> each.days().forEach(day -> names.put(day, each.name())));
        return BusinessCalendar.national().closedAlsoOn(names);
    }
}
