package tsunagi.casepage;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.HouseholdMoves;
import tsunagi.person.PersonSheet;
import tsunagi.person.Persons;

/** Reads a person's sheet together with the frame of the case, each page in one transaction. */
@Service
class PersonPages {
    private final Persons persons;
    private final CaseFiles cases;
    private final HouseholdMoves moves;

    PersonPages(Persons persons, CaseFiles cases, HouseholdMoves moves) {
        this.persons = persons;
        this.cases = cases;
        this.moves = moves;
    }

    @Transactional
    public PersonPage toRead(CaseNumber number) {
        return page(number, persons.sheet(number));
    }

    @Transactional
    public PersonPage toEdit(CaseNumber number) {
        return page(number, persons.sheetToEdit(number));
    }

    @Transactional
    public HouseholdHistoryPage history(CaseNumber number, LocalDate day) {
        return new HouseholdHistoryPage(toRead(number), moves.history(number), day);
    }

    private PersonPage page(CaseNumber number, PersonSheet sheet) {
        Actor actor = Actor.current();
        return new PersonPage(
                number,
                cases.frame(sheet.caseId()),
                sheet,
                actor.may(Permission.EDIT_PERSON),
                actor.may(Permission.MERGE_PERSONS));
    }
}
