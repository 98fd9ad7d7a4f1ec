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

    /** The same text, however often each row was saved. */
    PlanContent unversioned() {
        return new PlanContent(
                sheet,
                issues.stream().map(row -> row.inVersion(0)).toList(),
                goals.stream().map(row -> row.inVersion(0)).toList(),
                lines.stream().map(row -> row.inVersion(0)).toList());
    }

    PlanContent with(PlanSheet text) {
        return new PlanContent(text, issues, goals, lines);
    }

    /** With the row in its place, or at the end of its table when it is new. */
    PlanContent with(PlanRow row) {
        return switch (row) {
            case Issue issue -> new PlanContent(sheet, put(issues, issue), goals, lines);
            case Goal goal -> new PlanContent(sheet, issues, put(goals, goal), lines);
            case SupportLine line -> new PlanContent(sheet, issues, goals, put(lines, line));
        };
    }

    PlanContent without(RowKind kind, UUID id) {
        return switch (kind) {
            case ISSUE -> new PlanContent(sheet, drop(issues, id), goals, lines);
            case GOAL -> new PlanContent(sheet, issues, drop(goals, id), lines);
            case LINE -> new PlanContent(sheet, issues, goals, drop(lines, id));
        };
    }

    private static <R extends PlanRow> List<R> put(List<R> rows, R row) {
        boolean known = rows.stream().anyMatch(each -> each.id().equals(row.id()));
        var stays = rows.stream().map(each -> each.id().equals(row.id()) ? row : each);
        return (known ? stays : Stream.concat(stays, Stream.of(row))).toList();
    }

    private static <R extends PlanRow> List<R> drop(List<R> rows, UUID id) {
        return rows.stream().filter(row -> !row.id().equals(id)).toList();
    }

    private Stream<? extends PlanRow> rowsOf(RowKind kind) {
        return switch (kind) {
            case ISSUE -> issues.stream();
            case GOAL -> goals.stream();
            case LINE -> lines.stream();
        };
    }

    Stream<PlanRow> rows(RowKind kind) {
        return rowsOf(kind).map(row -> row);
    }
}
