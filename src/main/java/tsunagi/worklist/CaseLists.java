package tsunagi.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.access.Role;
import tsunagi.filing.Filings;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.person.Persons;

/** ケースの一覧・検索と今日の仕事; every line shown is written into the audit log. */
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

    @Transactional
    CaseListPage list(CaseFilter filter) {
        access.require(Permission.VIEW_CASE_LIST);
        return page(filter, "", store.list(filter));
    }

    /** Searches name, kana, 通称, case number and telephone (all digits, or the last four). */
    @Transactional
    CaseListPage search(String words, CaseFilter filter) {
        access.require(Permission.VIEW_CASE_LIST);
        String sought = words.strip();
        if (sought.isEmpty()) {
            return page(filter, "", store.list(filter));
        }
        Set<PersonId> found = persons.search(sought);
        return page(filter, sought, store.found(filter, found, caseNumber(sought)));
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

    private CaseListPage page(CaseFilter filter, String words, CaseListStore.Lines found) {
        return new CaseListPage(
                filter,
                words,
                named(Permission.VIEW_CASE_LIST, found.lines()),
                found.total(),
                LocalDate.now(clock),
                Actor.current().may(Permission.VIEW_CASE_LIST, Channel.PRINT));
    }

    private List<ListedCase> named(Permission permission, List<CaseLine> lines) {
        access.shown(permission, lines.stream().map(CaseLine::caseId).toList());
        var names = persons.names(lines.stream().map(CaseLine::person).toList());
        return lines.stream()
                .map(line -> {
                    var name = java.util.Objects.requireNonNull(names.get(line.person()), "a person of a case");
                    return new ListedCase(line, name.display(), name.kana());
                })
                .toList();
    }

    private static @Nullable CaseNumber caseNumber(String words) {
        try {
            return CaseNumber.parse(words);
        } catch (Refusal noNumber) {
            return null;
        }
    }
}
