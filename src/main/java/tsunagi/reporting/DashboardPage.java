package tsunagi.reporting;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Choice;

/**
 * What the dashboard shows: each picture with the numbers of its table.
 *
 * @param small from which number on it is shown outside; null for the agency's own page
 */
record DashboardPage(
        Selection selection,
        YearMonth thisMonth,
        Cohort cohort,
        MaskedNumbers numbers,
        NationalFigures national,
        @Nullable SmallNumbers small) {

    /** 新規相談 of a month. */
    record MonthRow(Plot count, Plot rate, String national) {}

    /** A share: a part of those received. */
    record ShareRow(Plot whole, Plot part, Plot share) {}

    String title() {
        return selection.span().label();
    }

    boolean outside() {
        return small != null;
    }

    boolean perInhabitants() {
        return selection.population() != null;
    }

    /** From which number on it is shown. */
    int smallNumbers() {
        return small == null ? 1 : small.threshold();
    }

    List<Choice> monthChoices(YearMonth chosen) {
        return selection.months(thisMonth, chosen);
    }

    String insideHref() {
        return "/returns/dashboard" + selection.query();
    }

    String outsideHref() {
        return insideHref() + "&for=" + DashboardController.OUTSIDE;
    }

    List<MonthRow> months() {
        return selection.span().each().stream()
                .map(month -> {
                    var count = received(month);
                    return new MonthRow(count, rate(month, count), nationalText(month));
                })
                .toList();
    }

    ColumnChart monthsChart() {
        var rows = months();
        if (!perInhabitants()) {
            return ColumnChart.of(
                    "consultations",
                    "新規相談の件数",
                    "件",
                    rows.stream().map(MonthRow::count).toList());
        }
        var line = selection.span().each().stream()
                .flatMap(month -> nationalValue(month).stream())
                .map(value -> value.value().doubleValue())
                .toList();
        boolean whole = line.size() == rows.size();
        return new ColumnChart(
                "consultations",
                "新規相談（人口10万人あたり）",
                "件",
                rows.stream().map(MonthRow::rate).toList(),
                whole ? line : List.of(),
                whole ? "全国 " + Scale.text(line.getLast()) : null);
    }

    /** 相談→申込→プラン→決定→終結, each with its share of those received. */
    List<ShareRow> steps() {
        return Stream.of(
                        step(CohortPart.RECEIVED, "相談（受付）"),
                        step(CohortPart.APPLIED, "申込"),
                        step(CohortPart.PLANNED, "プラン"),
                        step(CohortPart.DECIDED, "決定"),
                        step(CohortPart.CLOSED, "決定のあと終結"),
                        step(CohortPart.CLOSED_UNDECIDED, "決定のないまま終結"))
                .toList();
    }

    RowChart stepsChart() {
        return rows("steps", "相談から終結まで", steps().stream().map(ShareRow::part).toList());
    }

    List<DayChart.Line> intervals() {
        return Arrays.stream(Interval.values())
                .map(interval -> {
                    var part = CohortPart.of(interval);
                    var count = count(part, interval.label());
                    return new DayChart.Line(
                            interval.label(),
                            count,
                            count.drawn() ? cohort.days(interval).orElse(null) : null);
                })
                .toList();
    }

    DayChart intervalsChart() {
        return new DayChart("days", "段階の間の日数", intervals());
    }

    List<ShareRow> secondContacts() {
        return shares(CohortPart.THIRTY_DAYS_OLD, CohortPart.SEEN_AGAIN);
    }

    ColumnChart secondContactsChart() {
        return shareChart("second", "30日以内に2回目の連絡・来所・訪問があった割合", secondContacts());
    }

    List<ShareRow> withoutPlan() {
        return shares(CohortPart.RECEIVED, CohortPart.WITHOUT_PLAN);
    }

    ColumnChart withoutPlanChart() {
        return shareChart("without-plan", "プランのない割合", withoutPlan());
    }

    List<ShareRow> routes() {
        var known = selection.indicators().members("route").stream().map(this::origin);
        var unknown = Stream.of(CohortPart.ROUTE_UNKNOWN)
                .filter(part -> numbers.number(part.code()) > 0)
                .map(part -> step(part, "記録なし"));
        return Stream.concat(known, unknown).toList();
    }

    RowChart routesChart() {
        return rows("routes", "相談経路", routes().stream().map(ShareRow::part).toList());
    }

    List<ShareRow> referrers() {
        return selection.indicators().members("referrer").stream()
                .map(this::origin)
                .toList();
    }

    RowChart referrersChart() {
        return rows(
                "referrers", "紹介元機関", referrers().stream().map(ShareRow::part).toList());
    }

    private ShareRow origin(Indicator indicator) {
        String href = outside() ? null : "/returns/" + indicator.code() + "/cases" + selection.query();
        var whole = count(CohortPart.RECEIVED, "受付");
        var part = plot(indicator.name(), indicator.code(), href);
        return new ShareRow(whole, part, share(indicator.name(), whole, part));
    }

    private ShareRow step(CohortPart step, String label) {
        var whole = count(CohortPart.RECEIVED, "受付");
        var part = count(step, label);
        return new ShareRow(whole, part, share(label, whole, part));
    }

    /** A share month by month, and in the last row of all months. */
    private List<ShareRow> shares(CohortPart of, CohortPart part) {
        List<ShareRow> rows = new ArrayList<>();
        for (YearMonth month : selection.span().each()) {
            String label = JapaneseDates.format(month);
            var span = MonthSpan.of(month);
            var whole = plot(label, DashboardNumbers.key(of, month), href(of, span));
            var counted = plot(label, DashboardNumbers.key(part, month), href(part, span));
            rows.add(new ShareRow(whole, counted, share(label, whole, counted)));
        }
        var whole = count(of, "計");
        var counted = count(part, "計");
        rows.add(new ShareRow(whole, counted, share("計", whole, counted)));
        return rows;
    }

    private static ColumnChart shareChart(String id, String title, List<ShareRow> rows) {
        return ColumnChart.of(
                id,
                title,
                ColumnChart.PERCENT,
                rows.subList(0, rows.size() - 1).stream().map(ShareRow::share).toList());
    }

    private RowChart rows(String id, String title, List<Plot> plots) {
        boolean shown = !numbers.hidden(CohortPart.RECEIVED.code());
        return new RowChart(id, title, plots, shown ? numbers.number(CohortPart.RECEIVED.code()) : 0);
    }

    private Plot received(YearMonth month) {
        return plot(
                JapaneseDates.format(month),
                DashboardNumbers.key(CohortPart.RECEIVED, month),
                href(CohortPart.RECEIVED, MonthSpan.of(month)));
    }

    private Plot count(CohortPart part, String label) {
        return plot(label, part.code(), href(part, selection.span()));
    }

    private Plot plot(String label, String key, @Nullable String href) {
        var value = numbers.hidden(key) ? null : BigDecimal.valueOf(numbers.number(key));
        return new Plot(label, value, numbers.text(key), href);
    }

    /** Whole percent; masked when one of the two numbers is. */
    private static Plot share(String label, Plot whole, Plot part) {
        if (whole.value() == null || part.value() == null) {
            return new Plot(label, null, SmallNumbers.MASK, null);
        }
        return Ratio.percent(part.value().intValueExact(), whole.value().intValueExact())
                .map(percent -> new Plot(label, percent, percent.toPlainString() + "%", null))
                .orElse(new Plot(label, null, "－", null));
    }

    private Plot rate(YearMonth month, Plot count) {
        var people = selection.population();
        if (people == null || count.value() == null) {
            return new Plot(count.label(), null, people == null ? "－" : SmallNumbers.MASK, null);
        }
        var value = Ratio.perInhabitants(count.value().intValueExact(), 1, people.inhabitants());
        return new Plot(JapaneseDates.format(month), value, value.toPlainString(), null);
    }

    private @Nullable String href(CohortPart part, MonthSpan span) {
        return outside() ? null : "/returns/dashboard/" + part.code() + "/cases" + selection.query(span);
    }

    private Optional<NationalFigures.Value> nationalValue(YearMonth month) {
        return national.consultationsPerInhabitants(FiscalYear.of(month.atDay(1)));
    }

    /** {@code 20.2}, and of which year where it is not that of the month. */
    private String nationalText(YearMonth month) {
        return nationalValue(month)
                .map(found -> found.year().equals(FiscalYear.of(month.atDay(1)))
                        ? found.value().toPlainString()
                        : found.value().toPlainString() + "（" + found.year().label() + "）")
                .orElse("－");
    }
}
