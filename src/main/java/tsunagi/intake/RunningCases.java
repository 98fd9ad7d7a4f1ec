package tsunagi.intake;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.OpenedCase;
import tsunagi.casefile.Progress;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;

/** 進行中のケースの登録 — takes over a case that has run on paper, at whatever step it stands. */
@Service
class RunningCases {
    private final Access access;
    private final CaseFiles cases;
    private final CaseOpening opening;
    private final KnownPersons persons;
    private final ConsentRecords consents;
    private final Clock clock;

    RunningCases(
            Access access,
            CaseFiles cases,
            CaseOpening opening,
            KnownPersons persons,
            ConsentRecords consents,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.opening = opening;
        this.persons = persons;
        this.consents = consents;
        this.clock = clock;
    }

    RunningCaseForm blank() {
        return RunningCaseForm.blank(LocalDateTime.now(clock));
    }

    /** The page around what was typed. */
    @Transactional
    RunningCasePage page(RunningCaseForm form, List<String> warnings) {
        var actor = access.require(Permission.ENTER_RUNNING_CASE);
        return new RunningCasePage(form, opening.offices(actor), persons.similar(form.person()), warnings);
    }

    /**
     * Opens the case with its past and appends what is known of each step.
     *
     * @throws UnusualDates when days are not in the order of the steps and nobody has said that they are right
     */
    @Transactional
    Entered enter(RunningCaseForm form) {
        var actor = access.require(Permission.ENTER_RUNNING_CASE);
        var running = RunningCase.read(form, LocalDateTime.now(clock));
        if (!running.warnings().isEmpty() && !form.isChecked(RunningCaseForm.CONFIRMED)) {
            throw new UnusualDates(running.warnings());
        }
        OpenedCase opened = opening.open(actor, person(running), running.intake(), true);
        running.facts().forEach(fact -> cases.append(opened.id(), fact));
        var consent = running.consent();
        if (consent != null) {
            consents.fromPaper(opened.id(), consent);
        }
        access.shown(Permission.ENTER_RUNNING_CASE, List.of(opened.id()));
        return new Entered(
                opened.number(), cases.progress(opened.id()), running.intake().hints());
    }

    private PersonId person(RunningCase running) {
        return switch (running.intake().who()) {
            case NewIntake.Who.Newcomer(var person) -> persons.enter(person);
            case NewIntake.Who.Known known -> {
                PersonId person = persons.person(known);
                persons.runningCase(person).ifPresent(number -> {
                    throw new Refusal("samePerson", "この方には登録済みの進行中のケース %s があります".formatted(number));
                });
                yield person;
            }
        };
    }

    /** The case as it stands after all its steps were entered. */
    record Entered(CaseNumber number, Progress progress, List<String> hints) {}

    /** Days that look unusual: shown once, saved when confirmed. */
    static final class UnusualDates extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<String> warnings;

        UnusualDates(List<String> warnings) {
            super("unusual dates");
            this.warnings = List.copyOf(warnings);
        }

        List<String> warnings() {
            return warnings;
        }
    }
}
