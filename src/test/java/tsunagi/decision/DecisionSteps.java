package tsunagi.decision;

import static tsunagi.tenancy.ServiceCode.WORK_TRAINING;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Role;
import tsunagi.conference.ApprovedPlans;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.World;

/** The steps of a decision as the desk and the municipality take them, all on one day of the past. */
final class DecisionSteps {
    static final Requirement MET = new Requirement(Requirement.Mark.MET, null, "課税証明書");

    final ApprovedPlans approved;
    final LocalDate on;
    private final PlanSubmissions planSubmissions;
    private final Decisions decisions;
    private final DecisionPages pages;

    DecisionSteps(ApplicationContext context) {
        this.approved = new ApprovedPlans(context);
        this.on = approved.today().minusDays(2);
        this.planSubmissions = context.getBean(PlanSubmissions.class);
        this.decisions = context.getBean(Decisions.class);
        this.pages = context.getBean(DecisionPages.class);
    }

    SubmissionId submitted(World.Town town, CaseNumber number) {
        return town.consultant().call(() -> planSubmissions.submit(number, on, "", false));
    }

    Submission read(World.Town town, SubmissionId id) {
        return town.as(Role.MUNICIPAL_OFFICER).call(() -> pages.decision(id)).submission();
    }

    Set<UUID> lines(Submission submission, Predicate<SubmissionLine> kind) {
        return Set.copyOf(submission.open(kind).stream().map(SubmissionLine::id).toList());
    }

    void check(World.Town town, SubmissionId id, ServiceCode service, Requirement requirement) {
        var submission = read(town, id);
        var line = submission.lines().stream()
                .filter(each -> each.service().equals(service))
                .findFirst()
                .orElseThrow();
        town.as(Role.MUNICIPAL_OFFICER).run(() -> decisions.check(id, submission.version(), line.id(), requirement));
    }

    void decide(World.Town town, SubmissionId id) {
        var submission = read(town, id);
        town.as(Role.MUNICIPAL_DECIDER)
                .run(() -> decisions.decide(id, submission.version(), lines(submission, SubmissionLine::decided), on));
    }

    void confirm(World.Town town, SubmissionId id) {
        var submission = read(town, id);
        town.as(Role.MUNICIPAL_OFFICER)
                .run(() ->
                        decisions.confirm(id, submission.version(), lines(submission, SubmissionLine::confirmed), on));
    }

    void giveBack(World.Town town, SubmissionId id) {
        var submission = read(town, id);
        town.as(Role.MUNICIPAL_OFFICER)
                .run(() -> decisions.giveBack(
                        id, submission.version(), Set.of(ReturnReason.REQUIREMENT_UNCLEAR), "通帳の写しを確かめてください", on));
    }

    SubmissionId decidedTraining(World.Town town) {
        var id = submitted(town, approved.plan(town, on, WORK_TRAINING).number());
        check(town, id, WORK_TRAINING, MET);
        decide(town, id);
        return id;
    }
}
