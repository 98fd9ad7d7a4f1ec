package tsunagi.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.decision.SubmissionState.Answerable;
import tsunagi.decision.SubmissionState.NotNeeded;
import tsunagi.decision.SubmissionState.Reported;
import tsunagi.decision.SubmissionState.Waiting;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.plan.AmendmentId;
import tsunagi.plan.AmendmentSummary;
import tsunagi.plan.PlanId;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.ProtectedParticipant;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.Route;
import tsunagi.tenancy.ServiceCode;

/**
 * プランの提出 — one round of a plan before the municipality (長岡 要領6(2)、札幌 要綱5(2)), with the route and the rules behind it.
 *
 * @param amendment プランの変更; null where the whole plan is sent
 * @param supportRequestedOn ハローワークへの支援要請を送った日; null until sent
 */
public record Submission(
        SubmissionId id,
        CaseId caseId,
        PlanId plan,
        int round,
        Sending sending,
        SubmissionState state,
        List<SubmissionLine> lines,
        @Nullable LocalDate supportRequestedOn,
        @Nullable AmendmentId amendment,
        long version) {
    public Submission {
        lines = List.copyOf(lines);
    }

    /**
     * 提出 — how the plan was sent.
     *
     * @param usedRows the municipality's rows of services, routes and contract behind the route
     */
    public record Sending(
            LocalDate on,
            PlanRoute.Outcome route,
            List<UUID> usedRows,
            boolean assumed,
            String note,
            boolean heldOnPaper) {
        public Sending {
            usedRows = List.copyOf(usedRows);
        }
    }

    static Submission of(PlanSummary plan, PlanRoute route, int round, Sending sending) {
        SubmissionState state = switch (route.outcome()) {
            case DECISION, CONFIRMATION -> new Waiting(sending.on());
            case REPORT -> new Reported(sending.on());
            case NOTHING -> new NotNeeded(sending.on());
        };
        List<SubmissionLine> lines = route.lines().stream()
                .map(service -> SubmissionLine.of(service, plan))
                .toList();
        return new Submission(
                SubmissionId.next(), plan.caseId(), plan.id(), round, sending, state, lines, null, null, 0);
    }

    /**
     * 変更の提出: only the services that change are answered again.
     *
     * @throws Refusal when nothing is to be answered
     */
    static Submission of(AmendmentSummary amendment, PlanRoute route, int round, Sending sending) {
        List<SubmissionLine> lines = route.lines().stream()
                .map(service -> SubmissionLine.of(service, amendment))
                .toList();
        return new Submission(
                SubmissionId.next(),
                amendment.caseId(),
                amendment.after().id(),
                round,
                sending,
                new Waiting(sending.on()),
                lines,
                null,
                amendment.id(),
                0);
    }

    /**
     * 支援決定 of the chosen lines.
     *
     * @throws Refusal unless the requirements of each are met
     */
    Submission decided(Collection<UUID> chosen, LocalDate day) {
        for (SubmissionLine line : lines) {
            if (line.decided()
                    && chosen.contains(line.id())
                    && line.requirement().mark() != Requirement.Mark.MET) {
                throw new Refusal(
                        "decideLines",
                        "「%s」の利用要件が「%s」です。該当を確かめてから決定するか、理由を書いて差し戻してください"
                                .formatted(
                                        line.name(), line.requirement().mark().label()));
            }
        }
        return answered(chosen, SubmissionLine::decided, "decideLines", day, "支援決定");
    }

    /** 確認 of the chosen lines. */
    Submission confirmed(Collection<UUID> chosen, LocalDate day) {
        return answered(chosen, SubmissionLine::confirmed, "confirmLines", day, "確認");
    }

    /** 特定被保護者: of the services that her notice names, no requirement is tested (生活保護法55条の11). */
    Submission notified(ProtectedParticipant notice) {
        var requirement = Requirement.notTested(notice);
        return with(
                state,
                lines.stream()
                        .map(line -> line.decided()
                                        && !line.ends()
                                        && notice.services().contains(line.service())
                                ? line.checked(requirement)
                                : line)
                        .toList());
    }

    private Submission answered(
            Collection<UUID> chosen, Predicate<SubmissionLine> kind, String field, LocalDate day, String action) {
        if (!(state instanceof Answerable answerable)) {
            throw stands(action);
        }
        notBeforeSending(field.equals("decideLines") ? "decidedOn" : "confirmedOn", day);
        Set<UUID> fitting = lines.stream()
                .filter(line -> line.open() && kind.test(line))
                .map(SubmissionLine::id)
                .filter(chosen::contains)
                .collect(Collectors.toSet());
        if (fitting.isEmpty()) {
            throw new Refusal(field, action + "する事業を選んでください");
        }
        List<SubmissionLine> next = lines.stream()
                .map(line -> fitting.contains(line.id()) ? line.answered(day) : line)
                .toList();
        return with(answerable.answered(next), next);
    }

    /**
     * 差戻し of the whole plan.
     *
     * @param marked the lines that it is about; empty where it is about the plan as a whole
     * @throws Refusal when a marked line is none of this submission
     */
    Submission returned(LocalDate day, Set<ReturnReason> reasons, String text, Collection<UUID> marked) {
        if (!(state instanceof Waiting waiting)) {
            throw stands("差戻し");
        }
        notBeforeSending("returnedOn", day);
        Set<ServiceCode> services = lines.stream()
                .filter(line -> marked.contains(line.id()))
                .map(SubmissionLine::service)
                .collect(Collectors.toSet());
        if (services.size() < Set.copyOf(marked).size()) {
            throw new Refusal("returnLines", "印を付けた事業のうち、この提出に無いものがあります。見直しでプランから外された事業です。いま並んでいる事業から選び直してください");
        }
        return with(waiting.returned(day, reasons, text, services), lines);
    }

    /** @throws IllegalArgumentException when it has no such line */
    SubmissionLine line(UUID lineId) {
        return lines.stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line " + lineId));
    }

    /** 利用要件の確認 of one decided line. */
    Submission checked(UUID lineId, Requirement requirement) {
        if (!(state instanceof Waiting)) {
            throw stands("利用要件の変更");
        }
        List<SubmissionLine> next = lines.stream()
                .map(line ->
                        line.id().equals(lineId) && line.decided() && line.open() ? line.checked(requirement) : line)
                .toList();
        return with(state, next);
    }

    /** ハローワークへの支援要請: after the municipality has checked the plan and agreed (要領4(2)カ). */
    Submission supportRequested(LocalDate day) {
        if (!hasSupportRequest()) {
            throw new Refusal("このプランには、支援要請をする事業がありません");
        }
        boolean agreed = switch (state.kind()) {
            case DECIDED, CONFIRMED -> true;
            case WAITING, REPORTED, RETURNED, NOT_NEEDED -> false;
        };
        if (!agreed) {
            throw new Refusal("支援要請は、市がプランを確認し了承した後に送ります");
        }
        if (supportRequestedOn != null) {
            throw new Refusal("支援要請は %s に送っています".formatted(JapaneseDates.format(supportRequestedOn)));
        }
        if (day.isBefore(state.on())) {
            throw new Refusal("on", "市が了承した日（%s）以後の日付にしてください".formatted(JapaneseDates.format(state.on())));
        }
        return new Submission(id, caseId, plan, round, sending, state, lines, day, amendment, version);
    }

    /**
     * 了承の後に送る: the request to ハローワーク once the whole plan is answered, a copy once the recipient's own services are.
     *
     * @throws Refusal while something is still to be answered, or on a day before the answer
     */
    void requireAgreedFor(Dispatch dispatch, LocalDate day) {
        if (dispatch.kind() == DispatchKind.SUPPORT_REQUEST) {
            supportRequested(day);
            return;
        }
        boolean standing = !(state instanceof SubmissionState.Returned);
        List<SubmissionLine> theirs = PlannedDispatch.afterAgreement(lines).stream()
                .filter(planned ->
                        planned.kind() == dispatch.kind() && planned.recipient().equals(dispatch.recipient()))
                .flatMap(planned -> planned.services().stream())
                .toList();
        if (!standing || theirs.stream().anyMatch(SubmissionLine::open)) {
            throw new Refusal("プランの写しは、市が「%s」を決定または確認した後に送ります".formatted(dispatch.services()));
        }
        theirs.stream()
                .map(SubmissionLine::answeredOn)
                .filter(answered -> answered != null && day.isBefore(answered))
                .findFirst()
                .ifPresent(answered -> {
                    throw new Refusal("on", "市が回答した日（%s）以後の日付にしてください".formatted(JapaneseDates.format(answered)));
                });
    }

    boolean hasSupportRequest() {
        return lines.stream().anyMatch(line -> line.route() == Route.SUPPORT_REQUEST);
    }

    /** Lines that still have to be answered. */
    public List<SubmissionLine> open(Predicate<SubmissionLine> kind) {
        return lines.stream().filter(line -> line.open() && kind.test(line)).toList();
    }

    Submission with(SubmissionState next, List<SubmissionLine> answered) {
        return new Submission(id, caseId, plan, round, sending, next, answered, supportRequestedOn, amendment, version);
    }

    private void notBeforeSending(String field, LocalDate day) {
        if (day.isBefore(sending.on())) {
            throw new Refusal(field, "提出した日（%s）以後の日付にしてください".formatted(JapaneseDates.format(sending.on())));
        }
    }

    private Refusal stands(String action) {
        return new Refusal("この提出は「%s」です。%sはできません".formatted(state.kind().label(), action));
    }
}
