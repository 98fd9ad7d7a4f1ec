package tsunagi.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.casefile.CaseFiles;
import tsunagi.documents.Binding;
import tsunagi.documents.Letter;
import tsunagi.documents.Letters;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.Persons;
import tsunagi.plan.PlanPrints;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Office;
import tsunagi.tenancy.PaperKind;

/** 送付状とプランの写し: the covering letter, and behind it 様式5 with what the municipality answered. */
@Component
class DispatchPapers {
    private final Municipalities municipalities;
    private final CaseFiles cases;
    private final Persons persons;
    private final Letters letters;
    private final PlanPrints plans;
    private final Clock clock;

    DispatchPapers(
            Municipalities municipalities,
            CaseFiles cases,
            Persons persons,
            Letters letters,
            PlanPrints plans,
            Clock clock) {
        this.municipalities = municipalities;
        this.cases = cases;
        this.persons = persons;
        this.letters = letters;
        this.plans = plans;
        this.clock = clock;
    }

    /** @throws tsunagi.kernel.Refusal while the municipality has not agreed */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] bound(Dispatch dispatch, Submission submission) {
        LocalDate today = LocalDate.now(clock);
        if (!dispatch.sent()) {
            submission.requireAgreedFor(dispatch, today);
        }
        var head = cases.head(dispatch.caseId());
        String person = persons.card(head.person()).displayName();
        byte[] letter = letters.pdf(letter(dispatch, submission, person, municipalities.office(head.office()), today));
        byte[] plan = plans.paper(dispatch.caseId(), submission.plan());
        return new Binding(head.number().value(), List.of(letter, plan)).bound();
    }

    private Letter letter(Dispatch dispatch, Submission submission, String person, Office office, LocalDate today) {
        LocalDate sentOn =
                dispatch.step(DispatchStep.Kind.SENT).map(DispatchStep::on).orElse(today);
        return new Letter(
                "",
                sentOn,
                new Letter.Addressee("", List.of(), dispatch.recipient(), "御中"),
                new Letter.Sender("", office.name(), Letter.Seal.NONE),
                title(dispatch, sentOn),
                List.of(words(dispatch)),
                List.of(
                        new Letter.Item.Text("本人", person),
                        new Letter.Item.Text("事業", dispatch.services()),
                        new Letter.Item.Text("市の回答", answer(submission)),
                        new Letter.Item.Text("同封する書類", String.join("、", dispatch.papers()))),
                "",
                office.contact());
    }

    /** The municipality's own name of the paper, where it has one of this kind. */
    private String title(Dispatch dispatch, LocalDate on) {
        return dispatch.kind() == DispatchKind.SUPPORT_REQUEST
                ? municipalities.paperName(PaperKind.SUPPORT_REQUEST, on)
                : dispatch.kind().title();
    }

    private static String words(Dispatch dispatch) {
        return dispatch.kind() == DispatchKind.SUPPORT_REQUEST
                ? "下記の方について、市がプランの内容を確認し了承しましたので、プランの写しと必要書類を送付し、支援を要請します。受入れの可否を当窓口へお知らせください。"
                : "下記の方のプランの写しを送付します。プランに沿った支援をお願いします。";
    }

    private static String answer(Submission submission) {
        return submission.state().kind().label() + "（"
                + JapaneseDates.format(submission.state().on()) + "）";
    }
}
