package tsunagi.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewCase;
import tsunagi.casefile.NewFact;
import tsunagi.casefile.OpenedCase;
import tsunagi.forms.FormOption;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.tenancy.Municipalities;
import tsunagi.web.Choice;

/** Opens the case of a consultation, in the transaction of the entrance that has checked access. */
@Component
class CaseOpening {
    private final CaseFiles cases;
    private final ApplicationSheets sheets;
    private final ReceptionStore store;
    private final SupportLog log;
    private final Municipalities municipalities;

    CaseOpening(
            CaseFiles cases,
            ApplicationSheets sheets,
            ReceptionStore store,
            SupportLog log,
            Municipalities municipalities) {
        this.cases = cases;
        this.sheets = sheets;
        this.store = store;
        this.log = log;
        this.municipalities = municipalities;
    }

    /** The desks at which the staff member receives. */
    List<Choice> offices(Actor actor) {
        return municipalities.offices().stream()
                .filter(office -> actor.offices().contains(office.id()))
                .map(office -> Choice.of(office.id().toString(), office.name()))
                .toList();
    }

    List<FormOption> complaints() {
        return sheets.complaints();
    }

    /**
     * The case with its reception, the facts that it makes true, the draft of 様式1 and the first line of 様式3.
     *
     * @param heldOnPaper the case has run on paper before
     */
    OpenedCase open(Actor actor, PersonId person, NewIntake intake, boolean heldOnPaper) {
        var reception = intake.reception();
        var opened = cases.open(new NewCase(person, office(actor, intake.office()), reception.on(), heldOnPaper));
        store.add(opened.id(), 1, reception, null);
        cases.append(
                opened.id(),
                NewFact.of(FactKind.REACHED_OUT, reception.on())
                        .detail(reception.route().name())
                        .onPaper(heldOnPaper));
        sheets.prefill(opened.id(), reception, intake.complaints());
        note(actor, opened.id(), reception);
        return opened;
    }

    /** Writes what was told into 様式3; nothing where nothing was told. */
    void note(Actor actor, CaseId caseId, Reception reception) {
        String text = reception.freeText();
        if (text != null) {
            log.write(
                    caseId, SupportEntry.of(reception.on(), reception.channel().method(), actor.staff(), text));
        }
    }

    IntakeSheet sheet(CaseId caseId) {
        return new IntakeSheet(
                cases.head(caseId),
                store.latest(caseId).orElse(null),
                sheets.complaintWords(caseId),
                cases.frame(caseId));
    }

    private static OfficeId office(Actor actor, @Nullable OfficeId chosen) {
        if (chosen == null && actor.offices().size() == 1) {
            return actor.offices().getFirst();
        }
        if (chosen == null || !actor.offices().contains(chosen)) {
            throw new Refusal("office", "窓口を選んでください");
        }
        return chosen;
    }
}
