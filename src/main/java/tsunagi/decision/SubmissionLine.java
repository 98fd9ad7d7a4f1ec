package tsunagi.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Period;
import tsunagi.plan.AmendmentSummary;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.ServiceChange;
import tsunagi.tenancy.Route;
import tsunagi.tenancy.Service;
import tsunagi.tenancy.ServiceCode;

/**
 * 提出した事業 — a service of the submitted plan as it stood then, with what the municipality answers to it.
 *
 * @param period null where the plan names no days
 * @param answeredOn the day of its decision or confirmation; null while there is none
 */
public record SubmissionLine(
        UUID id,
        ServiceCode service,
        String name,
        Route route,
        String supporter,
        String support,
        @Nullable Period period,
        Requirement requirement,
        @Nullable LocalDate answeredOn) {
    private static final String ENDS = "利用を終える事業のため、利用要件の確認は要りません";

    static SubmissionLine of(Service service, PlanSummary plan) {
        var lines = plan.lines().stream()
                .filter(line -> service.code().equals(line.service()))
                .toList();
        return new SubmissionLine(
                Identifiers.next(),
                service.code(),
                service.name(),
                service.route(),
                lines.stream()
                        .map(PlanSummary.Line::supporter)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining("、")),
                lines.stream()
                        .map(PlanSummary.Line::support)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining("\n")),
                lines.stream()
                        .map(PlanSummary.Line::period)
                        .filter(Objects::nonNull)
                        .reduce(SubmissionLine::span)
                        .orElse(plan.period()),
                Requirement.UNKNOWN,
                null);
    }

    /** A service that changes: as it will be, or as it was where it ends, which needs no requirement any more. */
    static SubmissionLine of(Service service, AmendmentSummary amendment) {
        boolean ends = amendment.services().stream()
                .anyMatch(
                        change -> change.service().equals(service.code()) && change.kind() == ServiceChange.Kind.ENDED);
        return ends ? of(service, amendment.before()).ending() : of(service, amendment.after());
    }

    private SubmissionLine ending() {
        var none = new Requirement(Requirement.Mark.MET, null, ENDS);
        return new SubmissionLine(id, service, name, route, supporter, support, period, none, answeredOn);
    }

    private static Period span(Period one, Period other) {
        LocalDate start = one.start().isBefore(other.start()) ? one.start() : other.start();
        if (one.end() == null || other.end() == null) {
            return Period.from(start);
        }
        return new Period(start, one.end().isAfter(other.end()) ? one.end() : other.end());
    }

    /** Whether the plan says the same of the service. */
    boolean readsAs(SubmissionLine other) {
        return supporter.equals(other.supporter)
                && support.equals(other.support)
                && Objects.equals(period, other.period);
    }

    /** Sent because its use ends. */
    boolean ends() {
        return requirement.basis().equals(ENDS);
    }

    public boolean decided() {
        return route == Route.DECISION;
    }

    /** 確認, and the 了承 that has to precede a 支援要請 (要領4(2)カ). */
    public boolean confirmed() {
        return route == Route.CONFIRMATION || route == Route.SUPPORT_REQUEST;
    }

    /** Whether the municipality still has to answer. */
    boolean open() {
        return (decided() || confirmed()) && answeredOn == null;
    }

    SubmissionLine answered(LocalDate on) {
        return new SubmissionLine(id, service, name, route, supporter, support, period, requirement, on);
    }

    SubmissionLine checked(Requirement found) {
        Requirement fitting = found.checkedFor(service);
        return new SubmissionLine(id, service, name, route, supporter, support, period, fitting, answeredOn);
    }

    /** {@code 令和8年12月1日〜令和9年5月31日}; empty where the plan names no days. */
    String periodLabel() {
        if (period == null) {
            return "";
        }
        String end = period.end() == null ? "" : JapaneseDates.format(period.end());
        return JapaneseDates.format(period.start()) + "〜" + end;
    }

    /** {@code 支援決定済み R8.11.24}, {@code 未回答}, or what happens elsewhere. */
    String answerLabel() {
        if (answeredOn != null) {
            return (decided() ? "支援決定済み " : "確認済み ") + JapaneseDates.formatShort(answeredOn);
        }
        return open() ? "未回答" : "市の回答は不要";
    }
}
