package tsunagi.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.decision.AmendmentSubmissions;
import tsunagi.decision.Decisions;
import tsunagi.decision.Notices;
import tsunagi.decision.PlanSubmissions;
import tsunagi.decision.Requirement;
import tsunagi.decision.ReturnReason;
import tsunagi.decision.SubmissionId;
import tsunagi.decision.SubmissionLine;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.ServiceCode;

/** 市への提出と、市の確認・支援決定・差戻し・通知. */
@Component
@Profile("practice")
class CityDesk {
    private final PlanSubmissions submissions;
    private final AmendmentSubmissions amendments;
    private final Decisions decisions;
    private final Notices notices;

    CityDesk(PlanSubmissions submissions, AmendmentSubmissions amendments, Decisions decisions, Notices notices) {
        this.submissions = submissions;
        this.amendments = amendments;
        this.decisions = decisions;
        this.notices = notices;
    }

    SubmissionId submit(CaseNumber number, LocalDate on, String note) {
        return submissions.submit(number, on, note, false);
    }

    SubmissionId submitAmendment(CaseNumber number, LocalDate on) {
        return amendments.submit(number, on, "", false);
    }

    void giveBack(SubmissionId id, LocalDate on, String reason) {
        decisions.giveBack(id, version(id), Set.of(ReturnReason.PERIOD_UNSUITABLE), reason, on);
    }

    /** 確認 of everything that needs no decision. */
    void confirm(SubmissionId id, LocalDate on) {
        decisions.confirm(id, version(id), open(id, SubmissionLine::confirmed), on);
    }

    /** 利用要件の確認 of each line to be decided, and 確認 of the others. */
    void check(SubmissionId id, LocalDate on, String basis) {
        for (SubmissionLine line : decisions.submission(id).open(SubmissionLine::decided)) {
            var ground = line.service().equals(ServiceCode.WORK_PREPARATION) ? Requirement.Ground.ITEM_1 : null;
            decisions.check(id, version(id), line.id(), new Requirement(Requirement.Mark.MET, ground, basis));
        }
        if (!open(id, SubmissionLine::confirmed).isEmpty()) {
            confirm(id, on);
        }
    }

    void decide(SubmissionId id, LocalDate on) {
        decisions.decide(id, version(id), open(id, SubmissionLine::decided), on);
    }

    void notifyPerson(SubmissionId id, LocalDate on) {
        notices.issue(id, on, null);
    }

    private List<UUID> open(SubmissionId id, Predicate<SubmissionLine> kind) {
        return decisions.submission(id).open(kind).stream()
                .map(SubmissionLine::id)
                .toList();
    }

    private long version(SubmissionId id) {
        return decisions.submission(id).version();
    }
}
