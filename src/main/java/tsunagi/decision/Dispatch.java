package tsunagi.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagi.consent.PartnerOrganisation;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;

/**
 * 送付物 — what the desk sends to one recipient after the municipality has agreed: built, sent, received, answered, each once.
 *
 * @param services 事業の名前
 * @param papers 同封する書類; the copy of the plan is always among them
 * @param steps in the order in which they happened; at least that it was built
 */
record Dispatch(
        DispatchId id,
        CaseId caseId,
        SubmissionId submission,
        DispatchKind kind,
        String recipient,
        String services,
        List<String> papers,
        List<DispatchStep> steps) {
    static final String COPY_OF_PLAN = "プランの写し";

    Dispatch {
        papers = List.copyOf(papers);
        steps = List.copyOf(steps);
    }

    /** @param enclosed what else goes with the copy of the plan, in the words of the desk */
    static Dispatch build(Submission submission, PlannedDispatch planned, List<String> enclosed, DispatchStep built) {
        Stream<String> letter = planned.kind() == DispatchKind.SUPPORT_REQUEST
                ? Stream.of(planned.kind().title())
                : Stream.empty();
        List<String> papers = Stream.of(letter, Stream.of(COPY_OF_PLAN), enclosed.stream())
                .flatMap(part -> part)
                .distinct()
                .toList();
        return new Dispatch(
                DispatchId.next(),
                submission.caseId(),
                submission.id(),
                planned.kind(),
                planned.recipient(),
                planned.serviceNames(),
                papers,
                List.of(built));
    }

    /** For whom it is, as the person's consent names her. */
    PartnerOrganisation partner() {
        return kind == DispatchKind.SUPPORT_REQUEST
                ? PartnerOrganisation.HELLO_WORK
                : new PartnerOrganisation(recipient, "");
    }

    DispatchStep last() {
        return steps.getLast();
    }

    Optional<DispatchStep> step(DispatchStep.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    boolean sent() {
        return step(DispatchStep.Kind.SENT).isPresent();
    }

    boolean answered() {
        return last().kind().answer();
    }

    /**
     * Whether the next step fits.
     *
     * @throws Refusal when it was taken already, comes too early, or lies before the one before it
     */
    void requireNext(DispatchStep.Kind kind, LocalDate on, String field) {
        step(kind).ifPresent(taken -> {
            throw new Refusal(
                    "%sは %s に記録しています。同じ送付物は一度だけ数えます".formatted(kind.label(), JapaneseDates.format(taken.on())));
        });
        if (answered()) {
            throw new Refusal("この送付物には、%s に回答がありました".formatted(JapaneseDates.format(last().on())));
        }
        boolean sending = kind == DispatchStep.Kind.SENT;
        if (!sending && !sent()) {
            throw new Refusal("まだ送っていない送付物です。先に送付を記録してください");
        }
        // What was sent on paper is often built here afterwards.
        if (!sending && on.isBefore(last().on())) {
            throw new Refusal(
                    field, "%sの日（%s）以後の日付にしてください".formatted(last().kind().label(), JapaneseDates.format(last().on())));
        }
    }
}
