package tsunagi.plan;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.Route;
import tsunagi.tenancy.Service;

/**
 * プランの経路 as the page shows it beside the plan: what the municipality does with this content, and by which rule.
 *
 * @param refusal why no route can be said; null when one can
 */
record RoutePanel(
        LocalDate on,
        List<Need> needs,
        List<Service> services,
        boolean assumed,
        @Nullable String refusal) {
    RoutePanel {
        needs = List.copyOf(needs);
        services = List.copyOf(services);
    }

    /** One thing that has to happen. */
    record Need(String text, String services) {}

    static RoutePanel of(PlanRoute route, LocalDate on) {
        var needs = new ArrayList<Need>();
        switch (route.outcome()) {
            case DECISION -> needs.add(new Need("支援決定が必要です", names(route, Route.DECISION)));
            case REPORT -> needs.add(new Need("会議で了承されたら、市へ報告します", ""));
            case CONFIRMATION -> needs.add(new Need("支援決定は要りません。市が内容を確認します", ""));
            case NOTHING -> needs.add(new Need("支援決定も市の確認も要りません", ""));
        }
        if (route.needsConfirmation()) {
            needs.add(new Need("市が内容を確認します", names(route, Route.CONFIRMATION)));
        }
        if (route.needsSupportRequest()) {
            needs.add(new Need("市の了承の後、ハローワークへ支援を要請します", names(route, Route.SUPPORT_REQUEST)));
        }
        if (!route.lines(Route.SEPARATE_BENEFIT_DECISION).isEmpty()) {
            needs.add(new Need("プランとは別に、支給の申請と決定をします", names(route, Route.SEPARATE_BENEFIT_DECISION)));
        }
        if (!route.lines(Route.EMERGENCY_ACCEPTANCE).isEmpty()) {
            needs.add(new Need("緊急の利用として、プランの前から使えます", names(route, Route.EMERGENCY_ACCEPTANCE)));
        }
        return new RoutePanel(on, needs, route.lines(), route.assumed(), null);
    }

    static RoutePanel refused(@Nullable String message, LocalDate on) {
        return new RoutePanel(on, List.of(), List.of(), false, message == null ? "経路を決められません" : message);
    }

    private static String names(PlanRoute route, Route kind) {
        return route.lines(kind).stream().map(Service::name).collect(joining("、"));
    }
}
