package tsunagi.plan;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.tenancy.ServiceCode;

/**
 * 事業の変更 — what changes of a service in the eyes of the municipality: that it is used, who provides it, and for how long. Its
 * text, its frequency and what the person does are matters of the person and the desk.
 *
 * @param before {@code あしば　令和8年12月1日〜令和9年5月31日}; empty for an added service
 * @param after empty for an ended service
 */
public record ServiceChange(ServiceCode service, Kind kind, String before, String after) {
    /** What happens to the service. */
    public enum Kind {
        ADDED("追加"),
        CHANGED("変更"),
        ENDED("終了");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** In the order of 様式5. */
    static List<ServiceChange> between(PlanContent before, PlanContent after) {
        SortedSet<ServiceCode> services = new TreeSet<>(before.services());
        services.addAll(after.services());
        return services.stream()
                .map(service -> change(service, terms(before, service), terms(after, service)))
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
    }

    private static @Nullable ServiceChange change(ServiceCode service, String before, String after) {
        if (before.equals(after)) {
            return null;
        }
        Kind kind = after.isEmpty() ? Kind.ENDED : before.isEmpty() ? Kind.ADDED : Kind.CHANGED;
        return new ServiceChange(service, kind, before, after);
    }

    /** Provider and period of each line of the service; lines without days of their own last as long as the plan. */
    private static String terms(PlanContent content, ServiceCode service) {
        var sheet = content.sheet();
        return content.lines().stream()
                .filter(line -> service.equals(line.service()))
                .map(line -> PlanView.text(line.supporter())
                        + "　"
                        + PlanView.span(
                                line.startsOn() == null ? sheet.startsOn() : line.startsOn(),
                                line.endsOn() == null ? sheet.endsOn() : line.endsOn()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
