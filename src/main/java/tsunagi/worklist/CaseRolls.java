package tsunagi.worklist;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.person.Persons;

/** 様式4 支援ケース一覧: the list of cases on paper, each person on it in the audit log. */
@Service
public class CaseRolls {
    private final Access access;
    private final CaseRollStore store;
    private final RollRows rows;
    private final CaseFiles cases;
    private final Persons persons;
    private final RollPaper paper;

    CaseRolls(Access access, CaseRollStore store, RollRows rows, CaseFiles cases, Persons persons, RollPaper paper) {
        this.access = access;
        this.store = store;
        this.rows = rows;
        this.cases = cases;
        this.persons = persons;
        this.paper = paper;
    }

    @Transactional
    byte[] print(CaseFilter filter) {
        access.require(Permission.VIEW_CASE_LIST, Channel.PRINT);
        var found = store.find(filter, CaseRoll.MOST);
        var ids = found.cases().stream().map(RollCase::caseId).toList();
        access.shown(Permission.VIEW_CASE_LIST, ids, Channel.PRINT);
        var people = persons.basics(found.cases().stream().map(RollCase::person).toList());
        return paper.print(filter, rows.of(found.cases(), people, cases.standing(ids)), found);
    }
}
