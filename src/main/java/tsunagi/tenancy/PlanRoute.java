package tsunagi.tenancy;

import java.util.List;
import java.util.UUID;

/**
 * プランの経路 — what the municipality does with a plan that a 支援調整会議 agreed to, as a whole and line by line.
 *
 * @param lines each service of the plan once, with its own route
 * @param assumed a rule behind the result is not confirmed
 * @param usedRows the rows of services, routes and contract behind the result, for the record of a decision
 */
public record PlanRoute(Outcome outcome, List<Service> lines, boolean assumed, List<UUID> usedRows) {
    public PlanRoute {
        lines = List.copyOf(lines);
        usedRows = List.copyOf(usedRows);
    }

    public List<Service> lines(Route route) {
        return lines.stream().filter(line -> line.route() == route).toList();
    }

    /** Whether the municipality also confirms lines, beside the decision or the report. */
    public boolean needsConfirmation() {
        return !lines(Route.CONFIRMATION).isEmpty();
    }

    /** Whether the agency asks ハローワーク for support once the municipality has agreed. */
    public boolean needsSupportRequest() {
        return !lines(Route.SUPPORT_REQUEST).isEmpty();
    }

    /** What happens to the plan as a whole. */
    public enum Outcome implements Labelled {
        /** One decided service is enough. */
        DECISION("支援決定"),
        /** No decided service: a commissioned agency reports the plan. */
        REPORT("報告"),
        /** 直営 without a decided service: the municipality only checks the lines that it confirms. */
        CONFIRMATION("確認"),
        /** 直営, and nothing for the municipality to check. */
        NOTHING("なし");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
