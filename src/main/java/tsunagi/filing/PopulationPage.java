package tsunagi.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Dated;
import tsunagi.tenancy.Setting;
import tsunagi.web.Choice;

/**
 * What 人口 shows.
 *
 * @param lines the newest first
 * @param years for which a figure may be entered: the next one too, whose figure is published before it begins
 */
record PopulationPage(List<Line> lines, List<Choice> years, String thisYear) {
    private static final int YEARS_BACK = 10;

    PopulationPage {
        lines = List.copyOf(lines);
        years = List.copyOf(years);
    }

    record Line(String period, String inhabitants, String source, boolean assumed) {}

    static PopulationPage of(List<Dated<Setting>> entries, LocalDate today) {
        var lines = entries.stream()
                .sorted(Comparator.comparing(
                                (Dated<Setting> entry) -> entry.valid().start())
                        .reversed())
                .map(PopulationPage::line)
                .toList();
        List<Choice> years = new ArrayList<>();
        FiscalYear current = FiscalYear.of(today);
        for (int year = current.startYear() + 1; year >= current.startYear() - YEARS_BACK; year--) {
            years.add(Choice.of(Integer.toString(year), new FiscalYear(year).label()));
        }
        return new PopulationPage(lines, years, Integer.toString(current.startYear()));
    }

    private static Line line(Dated<Setting> entry) {
        var end = entry.valid().end();
        return new Line(
                JapaneseDates.format(entry.valid().start()) + "から"
                        + (end == null ? "" : JapaneseDates.format(end) + "まで"),
                "%,d".formatted(Long.parseLong(entry.value().value())),
                entry.source(),
                entry.assumed());
    }
}
