package tsunagi.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanStatus;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.ProtectedParticipants;
import tsunagi.tenancy.ApprovalSteps;
import tsunagi.tenancy.ConferenceAfterReturn;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.ServiceCode;

/**
 * 提出の決まり — a returned plan comes again with the person's renewed agreement (長岡 要領6(3)、札幌 要綱5(3)), and by another 支援調整会議
 * only where the municipality's rule asks for one; 修正了承 needs none, since the meeting itself asked for the change. Of a 特定被保護者 no
 * requirement is tested (生活保護法55条の11).
 */
@Component
class SubmissionRules {
    private final Municipalities municipalities;
    private final RoundReader rounds;
    private final CaseFiles cases;
    private final ProtectedParticipants participants;
    private final Clock clock;

    SubmissionRules(
            Municipalities municipalities,
            RoundReader rounds,
            CaseFiles cases,
            ProtectedParticipants participants,
            Clock clock) {
        this.municipalities = municipalities;
        this.rounds = rounds;
        this.cases = cases;
        this.participants = participants;
        this.clock = clock;
    }

    /** 決裁の段階 of today, whatever day is written on a decision. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public ApprovalSteps approvalSteps() {
        return municipalities.settings(LocalDate.now(clock)).approvalSteps();
    }

    /** The submission as it is sent: services that a welfare office has notified need no test. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Submission sent(Submission submission) {
        return participants
                .on(submission.caseId(), submission.sending().on())
                .map(submission::notified)
                .orElse(submission);
    }

    /** @throws Refusal when the rule of the day asks for a meeting that has not taken place */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void requireConferenceHeld(PlanSummary plan, LocalDate on) {
        conferenceNeeded(plan, on).ifPresent(reason -> {
            throw new Refusal(reason);
        });
    }

    /** Why the returned plan has to go through a meeting before it is sent again; empty where it needs none. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<String> conferenceNeeded(PlanSummary plan, LocalDate on) {
        if (plan.status() != PlanStatus.AGREED_AGAIN) {
            return Optional.empty();
        }
        return returned(plan)
                .filter(round -> !discussedSince(plan))
                .flatMap(
                        round -> reason(round, plan, municipalities.settings(on).conferenceAfterReturn()));
    }

    private Optional<Submission> returned(PlanSummary plan) {
        return rounds.ofCase(plan.caseId()).stream()
                .map(Round::submission)
                .filter(round -> round.plan().equals(plan.id()) && round.amendment() == null)
                .max(Comparator.comparing(Submission::round))
                .filter(round -> round.state() instanceof SubmissionState.Returned);
    }

    /** A meeting that amended the returned plan has seen it. */
    private boolean discussedSince(PlanSummary plan) {
        boolean discussed = false;
        for (CaseFact fact : cases.standing(plan.caseId())) {
            discussed = switch (fact.kind()) {
                case FactKind.PLAN_RETURNED -> false;
                case FactKind.CONFERENCE_APPROVED, FactKind.CONFERENCE_APPROVED_AMENDED -> true;
                default -> discussed;
            };
        }
        return discussed;
    }

    private static Optional<String> reason(Submission returned, PlanSummary plan, ConferenceAfterReturn rule) {
        return switch (rule) {
            case NOT_ASKED -> Optional.empty();
            case ALWAYS -> Optional.of("この市では、差し戻されたプランをもう一度支援調整会議にかけてから提出します");
            case WHEN_SERVICES_CHANGE ->
                services(returned.lines()).equals(plan.services())
                        ? Optional.empty()
                        : Optional.of("差し戻された後に事業が変わりました。この市では、もう一度支援調整会議にかけてから提出します");
        };
    }

    private static SortedSet<ServiceCode> services(List<SubmissionLine> lines) {
        var services = new TreeSet<ServiceCode>();
        lines.forEach(line -> services.add(line.service()));
        return services;
    }
}
