package tsunagi.practice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import tsunagi.access.Actor;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.OfficeId;

/**
 * 練習市 as its stories need it: its people, its desks, and its calendar.
 *
 * @param firstDay the day of the first start, from which every story counts back
 */
record Practice(
        LocalDate firstDay, PracticeClock clock, Map<PracticeStaff, Actor> people, Map<String, OfficeId> offices) {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.national();

    Practice {
        people = Map.copyOf(people);
        offices = Map.copyOf(offices);
    }

    Actor actor(PracticeStaff staff) {
        return Objects.requireNonNull(people.get(staff), staff.loginName);
    }

    OfficeId office(String code) {
        return Objects.requireNonNull(offices.get(code), code);
    }

    /** So many business days before the first start, or after it when negative. */
    LocalDate day(int ago) {
        return CALENDAR.plusBusinessDays(firstDay, -ago);
    }
}
