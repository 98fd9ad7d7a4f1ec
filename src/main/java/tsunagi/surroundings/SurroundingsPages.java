package tsunagi.surroundings;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.Persons;

/** Fills the pages of 家族と周りの図. Reading asks for access and is written down like writing. */
@Service
class SurroundingsPages {
    private final Access access;
    private final Persons persons;
    private final CaseFiles cases;
    private final TieStore store;
    private final Clock clock;

    SurroundingsPages(Access access, Persons persons, CaseFiles cases, TieStore store, Clock clock) {
        this.access = access;
        this.persons = persons;
        this.cases = cases;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    SurroundingsPage toRead(CaseNumber number, LocalDate day) {
        return page(number, access.enter(Permission.VIEW_CASE, number), day);
    }

    @Transactional
    SurroundingsPage toPrint(CaseNumber number, LocalDate day) {
        return page(number, access.enter(Permission.VIEW_CASE, number, Channel.PRINT), day);
    }

    @Transactional
    SurroundingsPage toEdit(CaseNumber number) {
        return page(number, access.enter(Permission.EDIT_PERSON, number), LocalDate.now(clock));
    }

    private SurroundingsPage page(CaseNumber number, CaseId caseId, LocalDate day) {
        return new SurroundingsPage(
                number,
                cases.frame(caseId),
                new FamilyOnDay(persons.sheet(caseId), day),
                store.around(caseId),
                day.equals(LocalDate.now(clock)),
                Actor.current().may(Permission.EDIT_PERSON));
    }
}
