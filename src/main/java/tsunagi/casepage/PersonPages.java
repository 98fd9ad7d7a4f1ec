package tsunagi.casepage;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.PersonSheet;
import tsunagi.person.Persons;

/** Reads a person's sheet together with the frame of the case, each page in one transaction. */
@Service
class PersonPages {
    private final Persons persons;
    private final CaseFiles cases;

    PersonPages(Persons persons, CaseFiles cases) {
        this.persons = persons;
        this.cases = cases;
    }

    @Transactional
    public PersonPage toRead(CaseNumber number) {
        return page(number, persons.sheet(number));
    }

    @Transactional
    public PersonPage toEdit(CaseNumber number) {
        return page(number, persons.sheetToEdit(number));
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
