package tsunagi.intake;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;

/** 相談受付 — takes in a consultation, and corrects what was taken in. */
@Service
public class Intakes {
    private final Access access;
    private final CaseFiles cases;
    private final CaseOpening opening;
    private final KnownPersons persons;
    private final ReceptionStore store;
    private final Clock clock;

    Intakes(
            Access access,
            CaseFiles cases,
            CaseOpening opening,
            KnownPersons persons,
            ReceptionStore store,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.opening = opening;
        this.persons = persons;
        this.store = store;
        this.clock = clock;
    }

    IntakeForm blank() {
        return IntakeForm.blank(LocalDateTime.now(clock));
    }

    /** The page of a new consultation around what was typed so far. */
    @Transactional
    NewIntakePage page(IntakeForm form) {
        var actor = access.require(Permission.RECEIVE_CONSULTATION);
        return new NewIntakePage(
                form,
                actor.may(Permission.ENTER_RUNNING_CASE),
                opening.offices(actor),
                opening.complaints(),
                persons.similar(form.person()));
    }

    @Transactional
    List<SimilarCase> similar(PersonForm form) {
        access.require(Permission.RECEIVE_CONSULTATION);
        return persons.similar(form);
    }

    /**
     * 受け付ける — the person, her case, the draft of 様式1, the first record and the facts, all or nothing. When the person
     * has a running case, what was told goes into that case instead of a second one.
     *
     * @throws Refusal with one reason per field to put right
     */
    @Transactional
    Received receive(IntakeForm form) {
        var actor = access.require(Permission.RECEIVE_CONSULTATION);
        return receive(actor, NewIntake.read(form, LocalDateTime.now(clock)));
    }

    /** 受け付ける, from whatever hands over a complete reception. */
    @Transactional
    public Received receive(NewIntake intake) {
        return receive(access.require(Permission.RECEIVE_CONSULTATION), intake);
    }

    private Received receive(Actor actor, NewIntake intake) {
        return switch (intake.who()) {
            case NewIntake.Who.Newcomer(var person) -> open(actor, persons.enter(person), intake);
            case NewIntake.Who.Known known -> again(actor, persons.person(known), intake);
        };
    }

    private Received open(Actor actor, PersonId person, NewIntake intake) {
        OpenedCase opened = opening.open(actor, person, intake, false);
        access.shown(Permission.RECEIVE_CONSULTATION, List.of(opened.id()));
        return new Received(opened.number(), false, intake.hints());
    }

    private Received again(Actor actor, PersonId person, NewIntake intake) {
        CaseNumber running = persons.runningCase(person).orElse(null);
        if (running == null) {
            return open(actor, person, intake);
        }
        var caseId = access.enter(Permission.RECEIVE_CONSULTATION, running);
        if (intake.reception().freeText() == null) {
            throw new Refusal("freeText", "この方には進行中のケース %s があります。聞いた内容を入力すると、そのケースに記録します".formatted(running));
        }
        opening.note(actor, caseId, intake.reception());
        return new Received(running, true, intake.hints());
    }

    /** The form of the correction, empty but for the day where the case was opened without a reception. */
    CorrectionForm correction(IntakeSheet sheet) {
        var stored = sheet.stored();
        return stored == null
                ? CorrectionForm.first(sheet.head().receivedOn(), LocalDateTime.now(clock))
                : CorrectionForm.of(stored);
    }

    /** 受付 of one case for those who are about to correct it. */
    @Transactional
    IntakeSheet sheetToCorrect(CaseNumber number) {
        return opening.sheet(access.enter(Permission.RECEIVE_CONSULTATION, number));
    }

    /**
     * 訂正 — a new revision; the former one stays readable.
     *
     * @throws ChangedMeanwhile when another revision stands than the one that was read
     */
    @Transactional
    List<String> correct(CaseNumber number, CorrectionForm form) {
        var caseId = access.enter(Permission.RECEIVE_CONSULTATION, number);
        var correction = form.read(cases.head(caseId).receivedOn(), LocalDateTime.now(clock));
        int revision = correction.revision() + 1;
        if (!store.add(caseId, revision, correction.reception(), correction.reason())) {
            throw store.latest(caseId).orElseThrow().changed();
        }
        return correction.hints();
    }

    /**
     * Where a consultation went.
     *
     * @param continued true when it was written into a case that was running already
     */
    public record Received(CaseNumber number, boolean continued, List<String> hints) {
        public Received {
            hints = List.copyOf(hints);
        }
    }
}
