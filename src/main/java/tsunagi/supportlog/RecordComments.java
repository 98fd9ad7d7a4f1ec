package tsunagi.supportlog;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.web.HttpProblem;

/** 追記 — colleagues add to a record without touching it. */
@Service
class RecordComments {
    private final Access access;
    private final SupportLogStore store;
    private final RecordAddendaStore addenda;
    private final RecordPages pages;
    private final HouseholdCases household;
    private final Clock clock;

    RecordComments(
            Access access,
            SupportLogStore store,
            RecordAddendaStore addenda,
            RecordPages pages,
            HouseholdCases household,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.addenda = addenda;
        this.pages = pages;
        this.household = household;
        this.clock = clock;
    }

    @Transactional
    CommentPage page(CaseNumber number, SupportRecordId id) {
        var caseId = access.enter(Permission.RECORD_SUPPORT, number);
        return pages.comment(caseId, number, standing(caseId, id));
    }

    /**
     * @return the page of the records on which the record stands
     * @throws tsunagi.kernel.Refusal when nothing or too much was typed
     */
    @Transactional
    int add(CaseNumber number, SupportRecordId id, CommentForm form) {
        var caseId = access.enter(Permission.RECORD_SUPPORT, number);
        var record = standing(caseId, id);
        addenda.comment(record, form.read(), clock.instant());
        household.written(caseId, record.cases());
        return RecordPages.pageOf(store.place(caseId, id).orElseThrow(HttpProblem::notFound));
    }

    private SupportRecord standing(CaseId caseId, SupportRecordId id) {
        return store.find(caseId, id).filter(record -> record.standsIn(caseId)).orElseThrow(HttpProblem::notFound);
    }
}
