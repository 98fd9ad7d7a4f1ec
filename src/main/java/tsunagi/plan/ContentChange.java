package tsunagi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tsunagi.plan.PlanRow.Goal;
import tsunagi.plan.PlanRow.Issue;
import tsunagi.plan.PlanRow.SupportLine;

/** One part of a plan that a change touches, in words; empty where it was not there or is no more. */
record ContentChange(String part, String before, String after) {

    /** In the order of 様式5. */
    static List<ContentChange> between(PlanView before, PlanView after) {
        var changes = new ArrayList<ContentChange>();
        var was = before.sheet();
        var is = after.sheet();
        changes.add(of("生活に対する本人の意向", was.wishes(), is.wishes()));
        changes.add(of("長期目標", was.longTermGoal(), is.longTermGoal()));
        changes.add(of("プラン期間中の一般就労", before.employmentGoal(), after.employmentGoal()));
        for (RowKind kind : RowKind.values()) {
            changes.addAll(rows(kind, before, after));
        }
        changes.add(of("支援を提供する上での留意事項", was.considerations(), is.considerations()));
        changes.add(of("プラン期間", before.period(), after.period()));
        changes.add(of("次回モニタリング（予定）時期", before.monitoring(), after.monitoring()));
        changes.add(of("備考", was.remarks(), is.remarks()));
        return changes.stream()
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static List<ContentChange> rows(RowKind kind, PlanView before, PlanView after) {
        return Stream.concat(
                        before.plan().content().rows(kind),
                        after.plan().content().rows(kind))
                .map(PlanRow::id)
                .distinct()
                .map(id -> of(kind.label(), words(kind, id, before), words(kind, id, after)))
                .toList();
    }

    private static String words(RowKind kind, UUID id, PlanView view) {
        return view.plan()
                .content()
                .find(kind, id)
                .map(row -> switch (row) {
                    case Issue issue -> issue.text();
                    case Goal goal -> joined(goal.text(), PlanView.day(goal.targetOn()));
                    case SupportLine line ->
                        joined(
                                view.service(line),
                                line.supporter(),
                                line.support(),
                                line.personDoes(),
                                line.frequency(),
                                PlanView.span(line.startsOn(), line.endsOn()),
                                line.remarks());
                })
                .orElse("");
    }

    private static String joined(@org.jspecify.annotations.Nullable String... parts) {
        return Stream.of(parts)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("・"));
    }

    private static ContentChange of(
            String part,
            @org.jspecify.annotations.Nullable String before,
            @org.jspecify.annotations.Nullable String after) {
        return new ContentChange(part, Objects.toString(before, ""), Objects.toString(after, ""));
    }
}
