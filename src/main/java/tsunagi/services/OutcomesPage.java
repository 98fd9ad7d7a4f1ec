package tsunagi.services;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.CaseFrame;

/** 就労開始・増収 of one case, the latest first. */
record OutcomesPage(CaseFrame caseFrame, List<Line> lines, LocalDate today, boolean mayRecord) {
    OutcomesPage {
        lines = List.copyOf(lines);
    }

    /**
     * One outcome as it stands, or as it stood when it was taken back.
     *
     * @param counted as what the person counts in the nation's table of that month; null when it was taken back
     * @param history each correction with its reason, the latest first
     */
    record Line(
            OutcomeId id,
            EmploymentOutcome outcome,
            boolean withdrawn,
            @Nullable String counted,
            List<String> history) {}

    static List<Line> lines(
            Collection<List<RecordedOutcome>> outcomes, Map<OutcomeId, CountedAs> counted, ZoneId zone) {
        return outcomes.stream()
                .map(versions -> line(versions, counted, zone))
                .sorted(Comparator.comparing((Line line) -> line.outcome().on()).reversed())
                .toList();
    }

    private static Line line(List<RecordedOutcome> versions, Map<OutcomeId, CountedAs> counted, ZoneId zone) {
        var latest = versions.getFirst();
        var as = counted.get(latest.id());
        String shown = as == null ? null : counted(latest.outcome(), as);
        var history = versions.stream()
                .filter(version -> version.version() > 1)
                .map(version -> history(version, versions.get(versions.indexOf(version) + 1), zone))
                .toList();
        return new Line(latest.id(), latest.outcome(), latest.withdrawn(), shown, history);
    }

    private static String history(RecordedOutcome version, RecordedOutcome before, ZoneId zone) {
        String day = JapaneseDates.formatShort(version.at().atZone(zone).toLocalDate());
        String what = version.withdrawn() ? "取消し" : "訂正（前：" + before.outcome().line() + "）";
        return day + " " + version.by() + "　" + what + "　理由：" + version.reason();
    }

    private static String counted(EmploymentOutcome outcome, CountedAs as) {
        boolean besideAJob = outcome.kind() == EmploymentOutcome.Kind.INCREASED && as == CountedAs.EMPLOYED;
        return JapaneseDates.format(YearMonth.from(outcome.on())) + "の" + as.label()
                + (besideAJob ? "（同じ月に就労開始があるため）" : "");
    }

    String casePath() {
        return "/cases/" + caseFrame.number();
    }

    String path() {
        return casePath() + "/outcomes";
    }
}
