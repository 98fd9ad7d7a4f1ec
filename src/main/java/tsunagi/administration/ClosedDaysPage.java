package tsunagi.administration;

import java.util.List;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.LocalClosedDay;
import tsunagi.tenancy.Office;
import tsunagi.web.Choice;

/** What 独自の閉庁日 shows: the days entered so far, the latest first, and the offices that may close. */
record ClosedDaysPage(List<LocalClosedDay> closedDays, List<Office> offices) {
    static final String EVERYWHERE = "すべての窓口";

    ClosedDaysPage {
        closedDays = List.copyOf(closedDays);
        offices = List.copyOf(offices);
    }

    static String days(LocalClosedDay closed) {
        String first = JapaneseDates.formatWithWeekday(closed.first());
        return closed.first().equals(closed.last())
                ? first
                : first + "〜" + JapaneseDates.formatWithWeekday(closed.last());
    }

    String where(LocalClosedDay closed) {
        return offices.stream()
                .filter(office -> office.id().equals(closed.office()))
                .findFirst()
                .map(Office::name)
                .orElse(EVERYWHERE);
    }

    List<Choice> choices() {
        return offices.stream()
                .map(office -> Choice.of(office.id().toString(), office.name()))
                .toList();
    }
}
