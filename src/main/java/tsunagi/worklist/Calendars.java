package tsunagi.worklist;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.HandedOut;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PersonId;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.tenancy.Municipalities;

/** 予定: the appointments, conferences, tasks and rooms of some days; every person shown is written into the audit log. */
@Service
public class Calendars {
    private final Access access;
    private final CalendarStore store;
    private final CalendarFile file;
    private final Persons persons;
    private final Municipalities municipalities;
    private final Clock clock;

    Calendars(
            Access access,
            CalendarStore store,
            CalendarFile file,
            Persons persons,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.file = file;
        this.persons = persons;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** @param on a day as an address writes it; today where it can't be read */
    @Transactional
    CalendarPage page(CalendarSpan span, String on, boolean desk) {
        var actor = access.require(Permission.VIEW_WORKLIST);
        var today = LocalDate.now(clock);
        LocalDate day = day(on, today);
        var rights = new CalendarPage.Rights(
                actor.may(Permission.PLAN_WORK), actor.may(Permission.VIEW_WORKLIST, Channel.FILE));
        var found = between(span, day, desk, CalendarStore.MOST);
        return new CalendarPage(
                span,
                day,
                desk,
                today,
                named(found.entries()),
                found.cutOn(),
                rights,
                municipalities.calendars().of(actor.offices()));
    }

    /** The same days for another calendar; a restricted case never leaves. */
    @Transactional
    HandedOut file(CalendarSpan span, String on, boolean desk) {
        access.require(Permission.VIEW_WORKLIST, Channel.FILE);
        LocalDate day = day(on, LocalDate.now(clock));
        var entries = between(span, day, desk, CalendarStore.ALL).entries().stream()
                .flatMap(entry -> entry.withoutRestricted().stream())
                .toList();
        access.shown(Permission.VIEW_WORKLIST, cases(entries), Channel.FILE);
        return file.handOut("予定（%s）".formatted(desk ? "チーム" : "自分"), span.title(day), entries);
    }

    private CalendarStore.Found between(CalendarSpan span, LocalDate day, boolean desk, int most) {
        var days = span.days(day);
        return store.between(days.getFirst(), days.getLast(), desk, most);
    }

    private static List<CaseId> cases(List<CalendarEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.abouts().stream())
                .map(Duty.About::caseId)
                .distinct()
                .toList();
    }

    private static LocalDate day(String on, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(on);
            return day.isBefore(JapaneseDates.FIRST) || day.isAfter(JapaneseDates.LAST) ? today : day;
        } catch (DateTimeException noDay) {
            return today;
        }
    }

    private List<CalendarPage.Listed> named(List<CalendarEntry> entries) {
        access.shown(Permission.VIEW_WORKLIST, cases(entries));
        var names = persons.names(entries.stream()
                .flatMap(entry -> entry.abouts().stream())
                .map(Duty.About::person)
                .distinct()
                .toList());
        return entries.stream().map(entry -> listed(entry, names)).toList();
    }

    private static CalendarPage.Listed listed(CalendarEntry entry, Map<PersonId, PersonName> names) {
        return new CalendarPage.Listed(
                entry,
                entry.abouts().stream()
                        .map(Duty.About::person)
                        .distinct()
                        .map(person -> Objects.requireNonNull(names.get(person), "a person of a case"))
                        .map(PersonName::display)
                        .toList());
    }
}
