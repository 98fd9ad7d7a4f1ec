package tsunagi.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.CaseGrants;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.access.Role;
import tsunagi.filing.Filings;
import tsunagi.person.Persons;

/** 今日の仕事, and the names of listed cases; every line shown is written into the audit log. */
@Service
public class CaseLists {
    private static final int MOST_OF_TODAY = 200;

    private final CaseListStore store;
    private final Persons persons;
    private final Access access;
    private final CaseGrants grants;
    private final Filings filings;
    private final Clock clock;

    CaseLists(CaseListStore store, Persons persons, Access access, CaseGrants grants, Filings filings, Clock clock) {
        this.store = store;
        this.persons = persons;
        this.access = access;
        this.grants = grants;
        this.filings = filings;
        this.clock = clock;
    }

    /** 今日の仕事: one's own cases; the chief may look at everybody's. */
    @Transactional
    TodayPage today(boolean everybody) {
        var actor = access.require(Permission.VIEW_WORKLIST);
        boolean all = everybody && actor.roles().contains(Role.CHIEF_CONSULTANT);
        var lines = named(Permission.VIEW_WORKLIST, store.today(LocalDate.now(clock), all, MOST_OF_TODAY));
        boolean chief = actor.roles().contains(Role.CHIEF_CONSULTANT);
        return TodayPage.of(LocalDate.now(clock), all, chief, grants.glassesBrokenThisWeek(), filings.dueSoon(), lines);
    }

    private List<ListedCase> named(Permission permission, List<CaseLine> lines) {
        return named(permission, lines, Channel.SCREEN);
    }

    /** With names; each of them is written into the audit log. */
    List<ListedCase> named(Permission permission, List<CaseLine> lines, Channel channel) {
        access.shown(permission, lines.stream().map(CaseLine::caseId).toList(), channel);
        var names = persons.names(lines.stream().map(CaseLine::person).toList());
        return lines.stream()
                .map(line -> {
                    var name = java.util.Objects.requireNonNull(names.get(line.person()), "a person of a case");
                    return new ListedCase(line, name.display(), name.kana());
                })
                .toList();
    }
}
