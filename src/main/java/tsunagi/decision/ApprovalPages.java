package tsunagi.decision;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.StaffId;

/** What the municipality reads about a 決裁. */
@Service
class ApprovalPages {
    private final SubmissionDoor door;
    private final ApprovalStore store;
    private final StepHolders holders;
    private final SubmissionRules rules;
    private final CaseFiles cases;
    private final StaffDirectory staff;

    ApprovalPages(
            SubmissionDoor door,
            ApprovalStore store,
            StepHolders holders,
            SubmissionRules rules,
            CaseFiles cases,
            StaffDirectory staff) {
        this.door = door;
        this.store = store;
        this.holders = holders;
        this.rules = rules;
        this.cases = cases;
        this.staff = staff;
    }

    @Transactional
    public ApprovalPage page(SubmissionId id, LocalDate today) {
        Submission submission =
                door.enter(Permission.CONFIRM_PLAN, id, Channel.SCREEN).submission();
        List<Approval> all = store.of(id);
        Approval running = all.stream().filter(Approval::running).findFirst().orElse(null);
        List<String> steps = running == null ? rules.approvalSteps().names() : running.steps();
        return new ApprovalPage(
                cases.frame(submission.caseId()),
                submission,
                steps,
                running,
                all.stream().filter(approval -> !approval.running()).toList(),
                staff.names(people(all)),
                turn(running, steps.getFirst(), today));
    }

    private static Set<StaffId> people(List<Approval> approvals) {
        var people = new HashSet<StaffId>();
        for (Approval approval : approvals) {
            for (Signature signature : approval.signatures()) {
                var place = signature.place();
                people.add(signature.by());
                if (place != null) {
                    people.add(place.of());
                }
            }
        }
        return people;
    }

    private @Nullable String turn(@Nullable Approval running, String first, LocalDate today) {
        String step = running == null ? first : running.nextStep();
        var me = Actor.current();
        if (running != null
                && running.signatures().stream().anyMatch(each -> each.by().equals(me.staff()))) {
            return "次は「%s」の段階です。同じ決裁で、同じ方が2つの段階を進めることはできません。".formatted(step);
        }
        if (running != null && running.nextIsLast() && !me.may(Permission.DECIDE_SUPPORT)) {
            return "次は「%s」の段階です。支援決定は、市決裁者が行います。".formatted(step);
        }
        return holders.right(step, me.staff(), today).isPresent()
                ? null
                : "次は「%s」の段階です。登録された担当者か、代決する方が進めます。".formatted(step);
    }
}
