package tsunagi.duties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Period;
import tsunagi.meanstest.DutyKind;
import tsunagi.meanstest.DutyMonth;
import tsunagi.meanstest.DutyPlan;

/** The months of one benefit, each with what was asked, what was done and what is missing. */
record FollowedMonths(
        FollowedBenefit benefit,
        BenefitDutyStore.Done done,
        List<MonthReport> reports,
        BenefitDutyStore.Conditions conditions,
        DutyStandards standards,
        LocalDate today) {
    FollowedMonths {
        reports = List.copyOf(reports);
    }

    /** Those that have begun, the newest first: paid ones, and those in which the payment is suspended. */
    List<FollowedMonth> begun() {
        return Stream.concat(paid(), suspended())
                .sorted((one, other) -> other.month().compareTo(one.month()))
                .toList();
    }

    private Stream<FollowedMonth> paid() {
        return benefit.months().stream()
                .filter(month -> !standards.days(month).start().isAfter(today))
                .map(this::paid);
    }

    private Stream<FollowedMonth> suspended() {
        var from = benefit.stoppedFrom();
        return from == null || !benefit.isSuspended()
                ? Stream.of()
                : Stream.iterate(from, month -> !month.isAfter(YearMonth.from(today)), month -> month.plusMonths(1))
                        .map(month -> new FollowedMonth(
                                month, 0, null, null, List.of(), List.of(), reportOf(month), missingOf(month)));
    }

    private FollowedMonth paid(YearMonth month) {
        var variant = variant(month);
        Period days = standards.days(month);
        var acts = done.acts().stream().filter(act -> days.contains(act.on())).toList();
        var counted = standards.counted(
                variant, month, acts.stream().map(DutyAct::counted).toList());
        var contacts = done.contacts().stream()
                .filter(each -> days.contains(each.on()))
                .toList();
        return new FollowedMonth(
                month,
                benefit.months().indexOf(month) + 1,
                variant,
                counted,
                acts,
                contacts,
                reportOf(month),
                missing(month, variant, counted));
    }

    /** Nothing is paid for a month before the application; a row that says so all the same is shown, and not hidden behind an error. */
    private DutyPlan.Variant variant(YearMonth month) {
        return month.isBefore(YearMonth.from(benefit.appliedOn())) ? DutyPlan.Variant.JOB_SEEKING : plan().in(month);
    }

    DutyPlan plan() {
        return new DutyPlan(benefit.appliedOn(), benefit.type(), conditions.substitution());
    }

    /** Acts on days that count for no month that is paid. */
    List<DutyAct> beside() {
        var windows = benefit.months().stream().map(standards::days).toList();
        return done.acts().stream()
                .filter(act -> windows.stream().noneMatch(days -> days.contains(act.on())))
                .toList();
    }

    private FollowedMonth.Report reportOf(YearMonth month) {
        LocalDate due = benefit.suspendedIn(month) ? standards.suspensionReportDue(month) : standards.reportDue(month);
        var received = reports.stream()
                .filter(report -> report.month().equals(month))
                .findFirst()
                .orElse(null);
        return new FollowedMonth.Report(due, received);
    }

    private List<String> missing(YearMonth month, DutyPlan.Variant variant, DutyMonth counted) {
        var missing = new ArrayList<String>();
        boolean begun = conditions.beginnings().stream()
                .anyMatch(each -> each.variant() == variant
                        && !each.on().isAfter(counted.window().end()));
        if (!begun) {
            String since = plan().switchesIn(month) ? "この月から求職活動に切り替わります。" : "";
            missing.add(since + variant.begunBy() + "を、まだ確かめていません");
        }
        counted.missing().stream().map(FollowedMonths::words).forEach(missing::add);
        missing.addAll(missingOf(month));
        return missing;
    }

    private static String words(DutyMonth.Line line) {
        return line.kind() == DutyKind.JOB_APPLICATION
                ? "%s：週ごとに見て、あと%d回です".formatted(line.kind().label(), line.missing())
                : "%s：あと%d回です".formatted(line.kind().label(), line.missing());
    }

    private List<String> missingOf(YearMonth month) {
        var report = reportOf(month);
        if (report.received() == null) {
            return List.of("この月の報告を、まだ受け取っていません（期限 %s）".formatted(JapaneseDates.formatShort(report.due())));
        }
        return report.received().isConfirmed() ? List.of() : List.of("受け取った報告を、まだ確認していません");
    }
}
