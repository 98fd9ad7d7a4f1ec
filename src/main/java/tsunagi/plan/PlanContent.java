package tsunagi.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.plan.PlanRow.Goal;
import tsunagi.plan.PlanRow.Issue;
import tsunagi.plan.PlanRow.SupportLine;
import tsunagi.tenancy.ServiceCode;

/** プランの内容 — everything that the person agrees to, the rows in their order. */
record PlanContent(PlanSheet sheet, List<Issue> issues, List<Goal> goals, List<SupportLine> lines) {
    PlanContent {
        issues = List.copyOf(issues);
        goals = List.copyOf(goals);
        lines = List.copyOf(lines);
    }

    /** Each service once, in the order of 様式5. */
    SortedSet<ServiceCode> services() {
        var services = new TreeSet<ServiceCode>();
        lines.stream()
                .flatMap(line -> Optional.ofNullable(line.service()).stream())
                .forEach(services::add);
        return services;
    }

    /** 課題No; null where the line names none, or one that was removed. */
    @Nullable
    Integer numberOf(@Nullable UUID issue) {
        for (int place = 0; place < issues.size(); place++) {
            if (issues.get(place).id().equals(issue)) {
                return place + 1;
            }
        }
        return null;
    }

    Optional<PlanRow> find(RowKind kind, UUID id) {
        return rows(kind).filter(row -> row.id().equals(id)).findFirst();
    }

    private Stream<? extends PlanRow> rowsOf(RowKind kind) {
        return switch (kind) {
            case ISSUE -> issues.stream();
            case GOAL -> goals.stream();
            case LINE -> lines.stream();
        };
    }

    private Stream<PlanRow> rows(RowKind kind) {
        return rowsOf(kind).map(row -> row);
    }
}
