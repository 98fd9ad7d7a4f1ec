package tsunagi.housingbenefit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFiles;
import tsunagi.documents.DocumentNumbers;
import tsunagi.kernel.FiscalYear;
import tsunagi.person.Addressee;
import tsunagi.person.Persons;
import tsunagi.standards.BenefitPaper;
import tsunagi.standards.Standards;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.PaperKind;

/**
 * Puts a notice together from what holds on its day: the municipality's number of the paper, its head and its 教示文, the person and her
 * address. Its document number comes from the series of the notices of 支援決定, since the same section sends both.
 */
@Component
class BenefitNoticeDraft {
    private final Municipalities municipalities;
    private final Standards standards;
    private final CaseFiles cases;
    private final Persons persons;
    private final DocumentNumbers numbers;

    BenefitNoticeDraft(
            Municipalities municipalities,
            Standards standards,
            CaseFiles cases,
            Persons persons,
            DocumentNumbers numbers) {
        this.municipalities = municipalities;
        this.standards = standards;
        this.cases = cases;
        this.persons = persons;
        this.numbers = numbers;
    }

    /** @param givenNumber of a notice that went out on paper before; null takes the next number of the year */
    BenefitNotice of(
            Course course,
            BenefitDecision decision,
            NoticeKind kind,
            NoticeWords.Text text,
            LocalDate on,
            @Nullable String givenNumber) {
        var head = cases.head(course.caseId());
        var rule = municipalities.paper(PaperKind.DECISION_NOTICE, on).value();
        String instruction = kind == NoticeKind.CERTIFICATE ? null : rule.instruction();
        var wording = new BenefitNotice.Wording(
                text.title(),
                formNumber(text.paper(), on),
                municipalities.municipality().head(),
                text.opening(),
                text.lines(),
                instruction == null ? "" : instruction,
                municipalities.office(head.office()).contact());
        String number = givenNumber == null ? numbers.next(PaperKind.DECISION_NOTICE, FiscalYear.of(on)) : givenNumber;
        return new BenefitNotice(
                decision.made().id(), kind, number, on, wording, Addressee.of(persons.card(head.person())));
    }

    /** Number and name stand in one cell of the tables, with a blank between them; the title is our own, since one number serves several. */
    private String formNumber(BenefitPaper paper, LocalDate on) {
        String[] words = standards.own().paper(paper, on).value().text().split("[ 　]", 2);
        return words.length < 2 ? "" : words[0];
    }
}
