package tsunagi.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.Route;
import tsunagi.tenancy.ServiceCode;

/**
 * 送るもの — a dispatch that follows from what a plan contains: to the municipality the whole plan, to ハローワーク the 支援要請, and a
 * copy to each organisation that gives a decided or confirmed service. Informal supporters are no organisation and get none; 住居確保給付金,
 * 緊急利用 and the agency's own support have ways of their own.
 *
 * @param services that it is about, in the order of 様式5
 */
record PlannedDispatch(DispatchKind kind, String recipient, List<SubmissionLine> services) {
    static final String MUNICIPALITY = "市";
    static final String HELLO_WORK = "ハローワーク";

    PlannedDispatch {
        services = List.copyOf(services);
    }

    static List<PlannedDispatch> of(PlanRoute.Outcome outcome, List<SubmissionLine> lines) {
        var dispatches = new ArrayList<PlannedDispatch>();
        if (outcome != PlanRoute.Outcome.NOTHING) {
            dispatches.add(new PlannedDispatch(DispatchKind.of(outcome), MUNICIPALITY, lines));
        }
        dispatches.addAll(afterAgreement(lines));
        return dispatches;
    }

    /** What the desk sends once the municipality has agreed. */
    static List<PlannedDispatch> afterAgreement(List<SubmissionLine> lines) {
        var dispatches = new ArrayList<PlannedDispatch>();
        List<SubmissionLine> requested = lines.stream()
                .filter(line -> line.route() == Route.SUPPORT_REQUEST)
                .toList();
        if (!requested.isEmpty()) {
            dispatches.add(new PlannedDispatch(DispatchKind.SUPPORT_REQUEST, HELLO_WORK, requested));
        }
        List<SubmissionLine> given =
                lines.stream().filter(PlannedDispatch::copied).toList();
        for (String recipient : recipients(given)) {
            List<SubmissionLine> theirs = given.stream()
                    .filter(line -> names(line).anyMatch(recipient::equals))
                    .toList();
            dispatches.add(new PlannedDispatch(DispatchKind.COPY, recipient, theirs));
        }
        return dispatches;
    }

    private static boolean copied(SubmissionLine line) {
        boolean answered = line.route() == Route.DECISION || line.route() == Route.CONFIRMATION;
        return answered && !line.ends() && !line.service().equals(ServiceCode.INFORMAL);
    }

    private static Set<String> recipients(List<SubmissionLine> lines) {
        var recipients = new LinkedHashSet<String>();
        lines.stream().flatMap(PlannedDispatch::names).forEach(recipients::add);
        return recipients;
    }

    private static Stream<String> names(SubmissionLine line) {
        return Stream.of(line.supporter().split("、", -1)).map(String::strip).filter(name -> !name.isEmpty());
    }

    String serviceNames() {
        return String.join("、", services.stream().map(SubmissionLine::name).toList());
    }
}
