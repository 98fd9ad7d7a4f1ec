package tsunagi.duties;

import java.time.YearMonth;
import java.util.List;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.DutyKind;
import tsunagi.meanstest.DutyMonth;

/**
 * What stands on a 求職活動等状況報告書 before the person writes on it.
 *
 * @param begunBy what is asked once, when the activities begin
 * @param days that are counted
 * @param due until when it is handed in
 */
record ReportPaper(
        String title,
        String name,
        String month,
        String variant,
        String begunBy,
        String days,
        String due,
        List<Part> parts) {
    private static final int MORE = 2;
    private static final int FEWEST = 3;

    ReportPaper {
        parts = List.copyOf(parts);
    }

    /**
     * One kind of activity, with so many lines to write on.
     *
     * @param asked such as 4回以上
     */
    record Part(String label, String asked, int lines) {}

    static ReportPaper of(String title, String name, FollowedMonths followed, YearMonth month) {
        var variant = followed.plan().in(month);
        var counted = followed.standards().counted(variant, month, List.of());
        var days = counted.window();
        return new ReportPaper(
                title,
                name,
                JapaneseDates.format(month),
                variant.label(),
                variant.begunBy(),
                "%sから%sまで"
                        .formatted(
                                JapaneseDates.format(days.start()),
                                JapaneseDates.format(days.start().plusDays(days.days() - 1))),
                JapaneseDates.formatWithWeekday(followed.standards().reportDue(month)),
                counted.lines().stream()
                        .map(line -> part(line, followed, month))
                        .toList());
    }

    private static Part part(DutyMonth.Line line, FollowedMonths followed, YearMonth month) {
        String asked = line.kind() == DutyKind.JOB_APPLICATION
                ? "原則、週%d回以上".formatted(followed.standards().counts(month).applicationsPerWeek())
                : "月%d回以上".formatted(line.required());
        return new Part(line.kind().label(), asked, Math.max(line.required() + MORE, FEWEST));
    }
}
