package tsunagi.reporting;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tsunagi.documents.CsvEncoding;
import tsunagi.documents.CsvFile;
import tsunagi.documents.Grid;
import tsunagi.documents.Grid.Cell;
import tsunagi.documents.Grid.Head;
import tsunagi.documents.Grid.Words;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Choice;

/** 団体別の集計: the nation's table of those who share their roll-ups, and who has none for these months yet. */
record MunicipalitiesPage(
        MonthSpan span, YearMonth thisMonth, IndicatorSet definitions, Section section, List<SharedReturn> returns) {
    private static final int MONTHS_TO_CHOOSE = 60;

    MunicipalitiesPage {
        returns = List.copyOf(returns);
    }

    String title() {
        return "団体別の集計 " + span.label();
    }

    MunicipalityTable table() {
        return new MunicipalityTable(definitions, section, span, counted());
    }

    List<SharedReturn> counted() {
        return returns.stream().filter(each -> each.isWhole(span)).toList();
    }

    /** Those whose months are not all counted: they stand in no line and no total. */
    List<SharedReturn> uncounted() {
        return returns.stream().filter(each -> !each.isWhole(span)).toList();
    }

    /** The numbers are as old as the oldest counting among them. */
    String countedAt() {
        return counted().stream()
                .map(SharedReturn::countedAt)
                .filter(Objects::nonNull)
                .min(Comparator.<Instant>naturalOrder())
                .map(RollupTime::text)
                .orElse("");
    }

    boolean masks() {
        return counted().stream().anyMatch(each -> each.maskedBelow() > 1);
    }

    String text(Cell cell) {
        return cell instanceof Grid.Figure figure ? figure.shown() : cell.text();
    }

    /** How many characters a CSV in MS932 would lose. */
    int unwritable() {
        return CsvFile.of(grid(), CsvEncoding.MS932).unwritable().size();
    }

    String csvHref(String file) {
        return "/returns/" + file + "?from=" + span.first() + "&until=" + span.last();
    }

    List<Choice> months(YearMonth chosen) {
        return Stream.concat(
                        Stream.iterate(thisMonth, month -> month.minusMonths(1)).limit(MONTHS_TO_CHOOSE),
                        Stream.of(chosen))
                .distinct()
                .map(month -> Choice.of(month.toString(), JapaneseDates.format(month)))
                .toList();
    }

    /** As a file: a line for each municipality, the total last. */
    Grid grid() {
        List<List<Cell>> rows = new ArrayList<>();
        var heads = Stream.concat(
                Stream.of("団体コード", "団体", "はじめの月", "おわりの月"),
                table().indicators().stream().map(this::fullName));
        rows.add(heads.<Cell>map(Head::of).toList());
        for (MunicipalityTable.Line line : table().lines()) {
            var said = Stream.of(
                    line.code(),
                    line.name(),
                    span.first().toString(),
                    span.last().toString());
            rows.add(Stream.concat(said.<Cell>map(Words::new), line.cells().stream())
                    .toList());
        }
        return new Grid("団体別の集計", rows);
    }

    /** 新規相談受付件数 人口10万人あたり: the name alone where it says enough. */
    private String fullName(Indicator indicator) {
        return indicator.measure() instanceof Measure.PerInhabitants(var count)
                ? definitions.find(count).map(Indicator::name).orElse("") + " " + indicator.name()
                : indicator.name();
    }
}
