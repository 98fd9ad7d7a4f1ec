package tsunagi.meanstest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;

/**
 * 月の活動の回数. {@link #USUAL} is what 文京区 (2023-04-28), 江戸川区 (2025-09-03) and 大阪市 (2024-04-01) publish.
 *
 * @param interviews 面談 of who seeks work, per month
 * @param jobConsultations 職業相談, per month
 * @param applicationsPerWeek 応募・面接, per week (原則)
 * @param businessInterviews 面談 of the self-employed, per month
 * @param businessConsultations 経営相談, per month (原則)
 * @param businessEfforts 収入の機会を増やす取組, per month
 */
public record DutyCounts(
        int interviews,
        int jobConsultations,
        int applicationsPerWeek,
        int businessInterviews,
        int businessConsultations,
        int businessEfforts) {
    public static final DutyCounts USUAL = new DutyCounts(4, 2, 1, 4, 1, 1);

    private static final int DAYS_PER_WEEK = 7;

    /** @throws Refusal when a number is negative */
    public DutyCounts {
        if (List.of(
                        interviews,
                        jobConsultations,
                        applicationsPerWeek,
                        businessInterviews,
                        businessConsultations,
                        businessEfforts)
                .stream()
                .anyMatch(count -> count < 0)) {
            throw new Refusal("活動の回数は0回以上で入力してください");
        }
    }

    /** An act that was done and is counted. */
    public record Act(DutyKind kind, LocalDate on) {}

    /**
     * 月の活動の状況. Weeks are counted in sevens from the first day; days at the end that make no whole week ask for nothing.
     *
     * @param window the month, or the reporting period in its place
     * @throws IllegalArgumentException when the window has no end
     */
    public DutyMonth counted(DutyPlan.Variant variant, Period window, Collection<Act> acts) {
        List<LocalDate> applications = days(DutyKind.JOB_APPLICATION, window, acts);
        List<DutyMonth.Line> lines = new ArrayList<>();
        switch (variant) {
            case JOB_SEEKING -> {
                lines.add(line(DutyKind.INTERVIEW, interviews, window, acts));
                lines.add(line(DutyKind.JOB_CONSULTATION, jobConsultations, window, acts));
                lines.add(weekly(weeks(window), applications));
            }
            case BUSINESS -> {
                lines.add(line(DutyKind.INTERVIEW, businessInterviews, window, acts));
                lines.add(line(DutyKind.BUSINESS_CONSULTATION, businessConsultations, window, acts));
                lines.add(line(DutyKind.BUSINESS_EFFORT, businessEfforts, window, acts));
            }
        }
        return new DutyMonth(window, lines);
    }

    private static DutyMonth.Line line(DutyKind kind, int required, Period window, Collection<Act> acts) {
        int done = days(kind, window, acts).size();
        return new DutyMonth.Line(kind, required, done, Math.max(required - done, 0));
    }

    /** A week with two applications doesn't make up for one without. */
    private DutyMonth.Line weekly(List<Period> weeks, List<LocalDate> applications) {
        int missing = weeks.stream()
                .mapToInt(week -> Math.toIntExact(Math.max(
                        applicationsPerWeek
                                - applications.stream().filter(week::contains).count(),
                        0)))
                .sum();
        return new DutyMonth.Line(
                DutyKind.JOB_APPLICATION, applicationsPerWeek * weeks.size(), applications.size(), missing);
    }

    private static List<Period> weeks(Period window) {
        List<Period> weeks = new ArrayList<>();
        for (int i = 0; i < window.days() / DAYS_PER_WEEK; i++) {
            LocalDate start = window.start().plusDays((long) i * DAYS_PER_WEEK);
            weeks.add(new Period(start, start.plusDays(DAYS_PER_WEEK - 1)));
        }
        return weeks;
    }

    private static List<LocalDate> days(DutyKind kind, Period window, Collection<Act> acts) {
        return acts.stream()
                .filter(act -> act.kind() == kind && window.contains(act.on()))
                .map(Act::on)
                .toList();
    }
}
