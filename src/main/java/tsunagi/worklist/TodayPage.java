package tsunagi.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tsunagi.filing.AwaitedFiling;
import tsunagi.kernel.JapaneseDates;

/** What 今日の仕事 shows: overdue first, then this week, then what has no date, then the silent cases. */
record TodayPage(
        LocalDate today,
        boolean everybody,
        boolean chief,
        int glassesBroken,
        List<AwaitedFiling> filings,
        List<Group> groups) {
    private static final int SILENT_DAYS = 30;

    /** One heading with its cases. */
    record Group(String id, String label, List<ListedCase> cases) {}

    static TodayPage of(
            LocalDate today,
            boolean everybody,
            boolean chief,
            int glassesBroken,
            List<AwaitedFiling> filings,
            List<ListedCase> lines) {
        Predicate<ListedCase> overdue = each -> each.line().overdue(today);
        Predicate<ListedCase> soon = each -> each.line().dueWithinAWeek(today);
        Predicate<ListedCase> silent = each ->
                each.line().stage().running() && each.line().lastFactOn().isBefore(today.minusDays(SILENT_DAYS));
        var groups = Stream.of(
                        new Group(
                                "overdue",
                                "期限超過",
                                lines.stream().filter(overdue).toList()),
                        new Group("week", "今週まで", lines.stream().filter(soon).toList()),
                        new Group(
                                "next",
                                "次の一手",
                                lines.stream()
                                        .filter(overdue.or(soon).or(silent).negate())
                                        .toList()),
                        new Group(
                                "silent",
                                "30日以上動きなし",
                                lines.stream()
                                        .filter(silent.and(overdue.or(soon).negate()))
                                        .toList()))
                .toList();
        return new TodayPage(today, everybody, chief, glassesBroken, filings, groups);
    }

    String date() {
        return JapaneseDates.formatWithWeekday(today);
    }

    boolean nothingToDo() {
        return filings.isEmpty()
                && groups.stream().allMatch(group -> group.cases().isEmpty());
    }
}
