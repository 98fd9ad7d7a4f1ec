package tsunagi.reporting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the columns of an own table. */
enum TableColumns {
    PERIOD("期間と年度累計", 0),
    MONTHS("年度の各月", 0),
    OFFICES("窓口", 0),
    AGENCIES("機関", 0),
    SEXES("性別", 1),
    AGES("年齢", 2),
    WORKS("就労状況", 3);

    /** The breakdown of those received whose lists are the columns of a table by person. */
    private static final String PROFILE = "profile";

    private final String label;
    private final int list;

    TableColumns(String label, int list) {
        this.label = label;
        this.list = list;
    }

    String label() {
        return label;
    }

    /** What the entries of a list of the profile are called together, from 1 on. */
    static String ofList(int place) {
        return Arrays.stream(values())
                .filter(columns -> columns.list == place)
                .map(TableColumns::label)
                .findFirst()
                .orElse(Integer.toString(place));
    }

    /** Which list of the person's profile makes the columns, from 1 on; 0 for none. */
    int list() {
        return list;
    }

    /** The columns for what somebody counts, the last one all together. */
    List<TableColumn> of(Selection selection, YearMonth thisMonth) {
        return switch (this) {
            case PERIOD -> period(selection);
            case MONTHS -> months(selection, thisMonth);
            case OFFICES -> scopes(selection, "office-");
            case AGENCIES -> scopes(selection, "agency-");
            case SEXES, AGES, WORKS -> people(selection);
        };
    }

    /** The months that must be counted for all columns. */
    MonthSpan counted(Selection selection, YearMonth thisMonth) {
        return switch (this) {
            case PERIOD -> ReturnPage.counted(selection.span());
            case MONTHS -> year(selection, thisMonth);
            case OFFICES, AGENCIES, SEXES, AGES, WORKS -> selection.span();
        };
    }

    /** Of a column by person. */
    Optional<CodeList.Entry> entry(IndicatorSet indicators, String code) {
        return indicators.lists(PROFILE).stream()
                .skip(list - 1L)
                .limit(list > 0 ? 1 : 0)
                .flatMap(each -> each.entries().stream())
                .filter(entry -> entry.code().equals(code))
                .findFirst();
    }

    private static List<TableColumn> period(Selection selection) {
        var span = selection.span();
        return List.of(
                TableColumn.of(span.isOneMonth() ? "当月" : "期間計", span, selection.scope()),
                TableColumn.of("年度累計", span.yearToDate(), selection.scope()));
    }

    /** The whole year, as far as it has come. */
    private static MonthSpan year(Selection selection, YearMonth thisMonth) {
        var year = selection.span().year();
        var end = YearMonth.from(year.end());
        return new MonthSpan(YearMonth.from(year.start()), end.isAfter(thisMonth) ? thisMonth : end);
    }

    private static List<TableColumn> months(Selection selection, YearMonth thisMonth) {
        var year = year(selection, thisMonth);
        var columns = new ArrayList<>(Stream.iterate(year.first(), month -> month.plusMonths(1))
                .limit(year.months())
                .map(month -> TableColumn.of(month.getMonthValue() + "月", MonthSpan.of(month), selection.scope()))
                .toList());
        columns.add(TableColumn.of("計", year, selection.scope()));
        return columns;
    }

    private static List<TableColumn> scopes(Selection selection, String kind) {
        var all = selection.scope();
        var columns = new ArrayList<>(selection.scopes().stream()
                .filter(scope -> scope.code().startsWith(kind))
                .filter(scope -> all.whole() || all.offices().containsAll(scope.offices()))
                .map(scope -> TableColumn.of(scope.label(), selection.span(), scope))
                .toList());
        columns.add(TableColumn.of(columns.isEmpty() ? all.label() : "計", selection.span(), all));
        return columns;
    }

    private List<TableColumn> people(Selection selection) {
        var columns = new ArrayList<>(selection.indicators().lists(PROFILE).stream()
                .skip(list - 1L)
                .limit(1)
                .flatMap(each -> each.entries().stream())
                .map(entry -> new TableColumn(entry.name(), selection.span(), selection.scope(), entry.code()))
                .toList());
        columns.add(TableColumn.of("計", selection.span(), selection.scope()));
        return columns;
    }
}
