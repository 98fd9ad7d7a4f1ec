package tsunagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tsunagi.access.Role;

/** Every page and every kind of error page: nothing for axe to find, and nothing to scroll for sideways. */
class EveryPageJourney extends BrowserTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void theListOfVisitsIsTheListOfGetRoutes() {
        Set<String> visited = new TreeSet<>(Visits.NO_PAGES);
        visited.addAll(BenefitVisits.FILES);
        visited.addAll(SupportConferenceVisits.FILES);
        visited.addAll(LoopVisits.FILES);
        visited.addAll(DecisionVisits.FILES);
        visited.addAll(ConferenceVisits.FILES);
        visited.addAll(PacketVisits.FILES);
        Visits.all("R08-0001").forEach(visit -> visited.add(visit.route()));
        assertThat(visited).isEqualTo(getRoutes());
    }

    @Test
    void everyPageIsAccessible() {
        var prepared = Prepared.by(this).withEverything(this);
        Map<Role, Desk> desks = new EnumMap<>(Role.class);
        List<String> findings = new ArrayList<>();
        for (var visit : Visits.all(prepared.number())) {
            Desk desk = desks.computeIfAbsent(visit.role(), role -> desk(prepared.town(), role));
            int status = desk.open(visit.address().apply(desk));
            if (status != 200) {
                findings.add("%s answers %d".formatted(visit.route(), status));
            }
            findings.addAll(Inspection.of(desk.page, visit.route()));
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void everyKindOfErrorPageIsAccessible() {
        var prepared = Prepared.by(this);
        var desk = desk(prepared.town(), Role.CONSULTANT);
        List<String> findings = new ArrayList<>();
        for (var state : ErrorStates.all(prepared)) {
            int status = state.reach().applyAsInt(desk);
            if (status != state.status()) {
                findings.add("%s answers %d".formatted(state.name(), status));
            }
            findings.addAll(Inspection.of(desk.page, state.name()));
        }
        assertThat(findings).isEmpty();
    }

    private Set<String> getRoutes() {
        Set<String> found = new HashSet<>();
        routes.getHandlerMethods().forEach((route, method) -> {
            if (method.getBeanType().getPackageName().startsWith("tsunagi") && answersGet(route)) {
                route.getPatternValues().forEach(pattern -> found.add(readable(pattern)));
            }
        });
        found.remove("/error"); // where the servlet container sends failures; its pages are among the error states
        return found;
    }

    /** Routes as the visits write them: one name for the case, no pattern of what a variable may hold. */
    private static String readable(String pattern) {
        return pattern.replaceFirst("^/cases/\\{\\w+}", "/cases/{caseNumber}").replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }

    private static boolean answersGet(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
