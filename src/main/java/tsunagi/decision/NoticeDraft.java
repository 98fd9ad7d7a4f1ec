package tsunagi.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.casefile.CaseFiles;
import tsunagi.documents.DocumentNumbers;
import tsunagi.kernel.FiscalYear;
import tsunagi.person.Addressee;
import tsunagi.person.Persons;
import tsunagi.plan.AmendmentSummary;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.PaperKind;

/** Puts a notice together from what holds on its day: the municipality's paper, its head, the person and her address. */
@Component
class NoticeDraft {
    private final Municipalities municipalities;
    private final CaseFiles cases;
    private final Persons persons;
    private final SubmittedChanges changes;
    private final DocumentNumbers numbers;

    NoticeDraft(
            Municipalities municipalities,
            CaseFiles cases,
            Persons persons,
            SubmittedChanges changes,
            DocumentNumbers numbers) {
        this.municipalities = municipalities;
        this.cases = cases;
        this.persons = persons;
        this.changes = changes;
        this.numbers = numbers;
    }

    /** @param givenNumber of a notice that went out on paper before; null takes the next number of the year */
    @Transactional(propagation = Propagation.MANDATORY)
    public DecisionNotice of(Submission decided, LocalDate on, @Nullable String givenNumber) {
        var head = cases.head(decided.caseId());
        var card = persons.card(head.person());
        var paper = municipalities.paper(PaperKind.DECISION_NOTICE, on).value();
        var change = changes.of(decided);
        var agreedOn = change == null ? changes.plan(decided, null).agreedOn() : change.agreedOn();
        String instruction = paper.instruction();
        String formNumber = paper.number();
        var wording = new DecisionNotice.Wording(
                title(paper.name(), change),
                formNumber == null ? "" : formNumber,
                municipalities.municipality().head(),
                agreedOn == null ? decided.sending().on() : agreedOn,
                instruction == null ? "" : instruction,
                municipalities.office(head.office()).contact());
        return new DecisionNotice(
                decided.id(), givenNumber == null ? next(on) : givenNumber, on, wording, Addressee.of(card));
    }

    private String next(LocalDate on) {
        return numbers.next(PaperKind.DECISION_NOTICE, FiscalYear.of(on));
    }

    /** 支援提供（変更）通知書 is one form for several occasions: a first decision strikes 変更 out, a change or an end says so. */
    private static String title(String paperName, @Nullable AmendmentSummary change) {
        if (change == null) {
            return paperName.replace("（変更）", "");
        }
        String occasion = change.endsOnly() ? "終了" : "変更";
        return paperName.contains("（変更）") ? paperName.replace("（変更）", occasion) : paperName + "（" + occasion + "）";
    }
}
