package tsunagi.decision;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tsunagi.conference.ConferenceOutcome;
import tsunagi.plan.AmendmentSummary;
import tsunagi.plan.PlanSummary;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/**
 * 市の画面: one submission with everything that its answer needs.
 *
 * @param amendment what changes of a plan in force; null where the whole plan was sent
 * @param otherRounds of the same plan, newest first
 * @param notice null until it is out
 * @param means 資産収入要件 of each line whose household is known
 * @param mayDecide whether the reader is 市決裁者
 * @param drafted whether a 支援決定 is drafted and signed in several steps
 */
record DecisionPage(
        CaseFrame caseFrame,
        Submission submission,
        PlanSummary plan,
        @Nullable AmendmentSummary amendment,
        List<ConferenceOutcome> conferences,
        List<Submission> otherRounds,
        @Nullable DecisionNotice notice,
        Map<UUID, MeansResult> means,
        boolean mayDecide,
        boolean drafted) {
    DecisionPage {
        conferences = List.copyOf(conferences);
        otherRounds = List.copyOf(otherRounds);
        means = Map.copyOf(means);
    }

    String path() {
        return "/decisions/" + submission.id();
    }

    boolean answerable() {
        return submission.state() instanceof SubmissionState.Answerable && !caseFrame.ended();
    }

    boolean returnable() {
        return submission.state() instanceof SubmissionState.Waiting && !caseFrame.ended();
    }

    /** The case has come to its end before the municipality answered. */
    boolean settledByEnd() {
        return submission.state() instanceof SubmissionState.Waiting && caseFrame.ended();
    }

    boolean noticeDue() {
        return submission.state() instanceof SubmissionState.Decided && notice == null;
    }

    List<Choice> toDecide() {
        return choices(SubmissionLine::decided);
    }

    List<Choice> toConfirm() {
        return choices(SubmissionLine::confirmed);
    }

    /** Every service, for a return to mark what it is about. */
    List<Choice> toMark() {
        return choices(submission.lines());
    }

    /** What became of the services that the last return was about. */
    List<MarkedService> marked() {
        return MarkedService.of(submission, otherRounds);
    }

    /** Services to answer that a later change of the plan has taken out of it. */
    List<SubmissionLine> gone() {
        return amendment != null || !answerable()
                ? List.of()
                : submission.open(line -> !plan.services().contains(line.service()));
    }

    private List<Choice> choices(Predicate<SubmissionLine> kind) {
        return choices(submission.open(kind));
    }

    private static List<Choice> choices(List<SubmissionLine> lines) {
        return lines.stream()
                .map(line -> Choice.of(line.id().toString(), line.name()))
                .toList();
    }

    static List<String> values(List<Choice> choices) {
        return choices.stream().map(Choice::value).toList();
    }
}
