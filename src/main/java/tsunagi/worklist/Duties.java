package tsunagi.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.access.Role;
import tsunagi.access.StaffDirectory;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.documents.HandedOut;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.StaffId;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;

/** 今日の仕事: what is due for whom; every person shown is written into the audit log. */
@Service
public class Duties {
    static final int MOST = 100;

    private final Access access;
    private final DutySources sources;
    private final Persons persons;
    private final StaffDirectory staff;
    private final CaseGrants grants;
    private final Clock clock;

    Duties(Access access, DutySources sources, Persons persons, StaffDirectory staff, CaseGrants grants, Clock clock) {
        this.access = access;
        this.sources = sources;
        this.persons = persons;
        this.staff = staff;
        this.grants = grants;
        this.clock = clock;
    }

    /** 今日の仕事: one's own, of one's desk, or for the chief of everybody. */
    @Transactional
    TodayPage today(String whose, String only) {
        var actor = access.require(Permission.VIEW_WORKLIST);
        var today = LocalDate.now(clock);
        var choice = choice(actor, whose, only);
        var found = sources.cases().find(choice.whose(), today, choice.only(), MOST);
        var tasks = tasks(choice.whose(), today);
        boolean chief = actor.roles().contains(Role.CHIEF_CONSULTANT);
        return new TodayPage(
                today,
                choice,
                new TodayPage.Rights(
                        chief, actor.may(Permission.PLAN_WORK), actor.may(Permission.VIEW_WORKLIST, Channel.FILE)),
                chief ? grants.glassesBrokenThisWeek() : 0,
                choice.only().isEmpty() ? sources.filings(tasks.returns()) : List.of(),
                found.counts(),
                named(all(found.duties(), tasks.open(), choice), Channel.SCREEN),
                tasks);
    }

    /** Excel; a restricted case never leaves. */
    @Transactional
    HandedOut excel(String whose, String only) {
        var actor = access.require(Permission.VIEW_WORKLIST, Channel.FILE);
        var today = LocalDate.now(clock);
        var choice = choice(actor, whose, only);
        var found = sources.cases().find(choice.whose(), today, choice.only(), DutyFile.MOST);
        var duties = all(found.duties(), tasks(choice.whose(), today).open(), choice).stream()
                .filter(duty -> duty.about() == null || !duty.about().restricted())
                .toList();
        return sources.file().handOut(choice.whose(), named(duties, Channel.FILE), today);
    }

    /** 窓口の負荷, for the chief. */
    @Transactional
    LoadPage load() {
        access.require(Permission.LEAD_DESK);
        var today = LocalDate.now(clock);
        return new LoadPage(today, sources.cases().load(desk(), today));
    }

    private static TodayPage.Choice choice(Actor actor, String whose, String only) {
        boolean known = only.equals(TodayPage.SILENT)
                || Stream.of(DutyGroup.values()).anyMatch(group -> group.name().equals(only));
        return new TodayPage.Choice(Whose.read(whose, actor.roles()), known ? only : "");
    }

    private TaskStore.Found tasks(Whose whose, LocalDate today) {
        OffsetDateTime began = today.atStartOfDay(JapanTime.ZONE).toOffsetDateTime();
        return sources.tasks().find(whose == Whose.OWN ? null : desk(), today, began);
    }

    /** The reader's colleagues and herself. */
    private List<StaffId> desk() {
        return staff.colleagues(Actor.current().offices()).stream()
                .map(Colleague::id)
                .toList();
    }

    private static List<Duty> all(List<Duty> duties, List<Duty> tasks, TodayPage.Choice choice) {
        List<Duty> all = new ArrayList<>(duties);
        tasks.stream()
                .filter(task -> choice.only().isEmpty() || task.group().name().equals(choice.only()))
                .forEach(all::add);
        return all;
    }

    private List<ListedDuty> named(List<Duty> duties, Channel channel) {
        var cases = duties.stream()
                .map(Duty::about)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        access.shown(
                Permission.VIEW_WORKLIST, cases.stream().map(Duty.About::caseId).toList(), channel);
        var names =
                persons.names(cases.stream().map(Duty.About::person).distinct().toList());
        return duties.stream().map(duty -> listed(duty, names)).toList();
    }

    private static ListedDuty listed(Duty duty, Map<PersonId, PersonName> names) {
        var about = duty.about();
        if (about == null) {
            return new ListedDuty(duty, null, null);
        }
        var name = Objects.requireNonNull(names.get(about.person()), "a person of a case");
        return new ListedDuty(duty, name.display(), name.kana());
    }
}
