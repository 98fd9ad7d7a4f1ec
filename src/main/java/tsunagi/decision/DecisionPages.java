package tsunagi.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.conference.Agenda;
import tsunagi.web.HttpProblem;

/** What the municipality reads about a plan's decision. */
@Service
class DecisionPages {
    private final SubmissionDoor door;
    private final SubmittedChanges changes;
    private final Agenda agenda;
    private final CaseFiles cases;
    private final MeansCheck means;
    private final Openings openings;

    DecisionPages(
            SubmissionDoor door,
            SubmittedChanges changes,
            Agenda agenda,
            CaseFiles cases,
            MeansCheck means,
            Openings openings) {
        this.changes = changes;
        this.door = door;
        this.agenda = agenda;
        this.cases = cases;
        this.means = means;
        this.openings = openings;
    }

    /** The municipality's page of one submission; opening it is its receipt (受領). */
    @Transactional
    public DecisionPage decision(SubmissionId id) {
        Round round = door.enter(Permission.VIEW_DECISION_INBOX, id, Channel.SCREEN);
        Submission submission = round.submission();
        openings.note(submission);
        var change = changes.of(submission);
        var actor = Actor.current();
        return new DecisionPage(
                cases.frame(submission.caseId()),
                submission,
                changes.plan(submission, change),
                change,
                agenda.outcomes(submission.caseId(), submission.plan()),
                others(submission),
                round.notice(),
                means(submission),
                actor.may(Permission.DECIDE_SUPPORT),
                changes.drafted());
    }

    private Map<UUID, MeansResult> means(Submission submission) {
        Map<UUID, MeansResult> results = new HashMap<>();
        submission
                .lines()
                .forEach(line ->
                        means.of(line, submission.sending().on()).ifPresent(result -> results.put(line.id(), result)));
        return results;
    }

    /** Of the same plan. */
    private List<Submission> others(Submission submission) {
        return door.ofCase(submission.caseId()).stream()
                .map(Round::submission)
                .filter(other ->
                        other.plan().equals(submission.plan()) && !other.id().equals(submission.id()))
                .toList();
    }

    /** 利用要件の確認 of one decided line. */
    @Transactional
    public RequirementPage requirement(SubmissionId id, UUID lineId) {
        Submission submission =
                door.enter(Permission.CONFIRM_PLAN, id, Channel.SCREEN).submission();
        SubmissionLine line = submission.lines().stream()
                .filter(candidate -> candidate.id().equals(lineId) && candidate.decided())
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
        return new RequirementPage(
                cases.frame(submission.caseId()), submission, line, means.notified(submission, line));
    }
}
