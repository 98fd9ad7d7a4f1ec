package tsunagi.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.CaseId;

/** Reads what was recorded of a case's consent; each of the two tables once in a transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsentStates {
    private final ConsentStore answers;
    private final SharingRuleStore rules;
    private final Clock clock;

    ConsentStates(ConsentStore answers, SharingRuleStore rules, Clock clock) {
        this.answers = answers;
        this.rules = rules;
        this.clock = clock;
    }

    Sharing today(CaseId caseId) {
        return Sharing.of(state(caseId), LocalDate.now(clock));
    }

    /** The same for several cases, by two statements. */
    Map<CaseId, Sharing> today(Collection<CaseId> cases) {
        answers.prepare(cases);
        rules.prepare(cases);
        return cases.stream().distinct().collect(Collectors.toMap(Function.identity(), each -> today(each)));
    }

    /** Her answer of today alone, without what staff recorded beside it. */
    ConsentStanding standing(CaseId caseId) {
        return new ConsentState(given(caseId), List.of()).on(LocalDate.now(clock));
    }

    private List<ConsentAnswer> given(CaseId caseId) {
        return answers.history(caseId).stream().map(ConsentRecord::answer).toList();
    }

    /** The last answer, whatever its day and period. */
    ConsentStanding last(CaseId caseId) {
        return answers.history(caseId).stream()
                .findFirst()
                .map(latest -> new ConsentStanding(latest.answer()))
                .orElse(ConsentStanding.NOT_ASKED);
    }

    private ConsentState state(CaseId caseId) {
        return new ConsentState(given(caseId), rules.ofCase(caseId));
    }
}
