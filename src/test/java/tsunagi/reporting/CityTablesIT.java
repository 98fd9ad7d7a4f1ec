package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.documents.CsvEncoding;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.Refusal;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Sex;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 独自集計表 of a town: a woman of 40 in May and a man of 70 in June at its desk, a man of 70 in May at the other. */
@TsunagiIT
class CityTablesIT {
    private static final ReturnRequest MAY_TO_JUNE = new ReturnRequest("2026-05", "2026-06", "");

    @Autowired
    ApplicationContext context;

    @Autowired
    CityTables tables;

    @Autowired
    CityTableExports exports;

    @Autowired
    Returns returns;

    private World.Town town;

    @BeforeEach
    void threePeople() {
        var counted = new CountedTown(context);
        town = counted.town();
        var woman = counted.person(person(Sex.FEMALE, 1986));
        var first = counted.received(woman, town.office(), LocalDate.of(2026, 5, 10));
        counted.chosen(first, "intake-application", 1, "chiefComplaint", "C02", "C03◎");
        var man = counted.person(person(Sex.MALE, 1956));
        counted.received(man, town.office(), LocalDate.of(2026, 6, 3));
        var other = counted.person(person(Sex.MALE, 1956));
        var there = counted.received(other, counted.otherOffice(), LocalDate.of(2026, 5, 20));
        counted.chosen(there, "intake-application", 1, "chiefComplaint", "C03◎");
    }

    private static PersonBasics person(Sex sex, int year) {
        return PersonBasics.of(PersonName.of("集計", "花", "しゅうけい はな"), sex, PartialDate.of(LocalDate.of(year, 1, 1)));
    }

    private static CityTableForm form(TableColumns columns, String... codes) {
        return new CityTableForm(
                "区への月次報告",
                "4月に様式を改めた。",
                "R8.4.1",
                columns.name(),
                Arrays.stream(codes).map(code -> new TableRow(code, "")).toList(),
                0);
    }

    private Actor officer() {
        return town.as(Role.MUNICIPAL_OFFICER);
    }

    private UUID table(TableColumns columns, String... codes) {
        return officer().call(() -> tables.add(form(columns, codes)));
    }

    private CityTablePage page(UUID id, ReturnRequest request) {
        return officer().call(() -> tables.page(id, request, "", Channel.SCREEN));
    }

    /** The numbers of a row, column by column. */
    private static List<String> texts(CityTablePage page, String row) {
        return numbers(page).stream()
                .filter(each -> each.label().equals(row))
                .flatMap(each -> page.cells(each, page.columns(), page.figures()).stream())
                .map(ReturnPage.Cell::text)
                .toList();
    }

    private static List<CityTablePage.Numbers> numbers(CityTablePage page) {
        return page.rows().stream()
                .filter(CityTablePage.Numbers.class::isInstance)
                .map(CityTablePage.Numbers.class::cast)
                .toList();
    }

    @Test
    void theMonthsOfAYearAreThoseOfTheReturns() {
        var page = page(table(TableColumns.MONTHS, "new-consultations", "complaint"), MAY_TO_JUNE);
        assertThat(texts(page, "新規相談受付件数")).startsWith("0", "2", "1").endsWith("3");
        assertThat(texts(page, "収入・生活費のこと").getLast()).isEqualTo("2");
        var may = officer().call(() -> returns.page(YearMonth.of(2026, 5)));
        assertThat(texts(page, "新規相談受付件数").get(1))
                .isEqualTo(may.text("new-consultations", MonthSpan.of(YearMonth.of(2026, 5))));
    }

    @Test
    void desksAndPeopleStandBesideTheSumOfAll() {
        assertThat(texts(page(table(TableColumns.OFFICES, "new-consultations"), MAY_TO_JUNE), "新規相談受付件数"))
                .containsExactlyInAnyOrder("2", "1", "3")
                .endsWith("3");
        assertThat(texts(page(table(TableColumns.SEXES, "new-consultations"), MAY_TO_JUNE), "新規相談受付件数"))
                .containsExactly("2", "1", "0", "0", "3");
        assertThat(texts(page(table(TableColumns.AGES, "complaint"), MAY_TO_JUNE), "収入・生活費のこと"))
                .containsExactly("0", "0", "0", "1", "0", "0", "1", "0", "2");
    }

    @Test
    void aListOfACrossTableMakesItsEntriesRows() {
        var page = page(table(TableColumns.PERIOD, "profile/2"), MAY_TO_JUNE);
        assertThat(texts(page, "40代")).containsExactly("1", "1");
        assertThat(texts(page, "65歳以上")).containsExactly("2", "2");
    }

    @Test
    void aSingleNumberBelowABreakdownStandsUnderAHeadingOfItsOwn() {
        var page = page(table(TableColumns.PERIOD, "closings", "consent", "plans"), MAY_TO_JUNE);
        assertThat(page.rows().stream().filter(CityTablePage.Heading.class::isInstance))
                .extracting(CityTablePage.Row::label)
                .containsExactly("本人同意", "そのほか");
    }

    @ParameterizedTest
    @EnumSource(TableColumns.class)
    void everyNumberOpensAsManyCasesAsItSays(TableColumns columns) {
        var page = page(table(columns, "new-consultations", "complaint", "profile/1", "consent"), MAY_TO_JUNE);
        int opened = 0;
        for (var row : numbers(page)) {
            for (TableColumn column : page.columns()) {
                var request = new ReturnRequest(
                        column.span().first().toString(),
                        column.span().last().toString(),
                        column.scope().code());
                int number = Integer.parseInt(page.figures(column).text(row.indicator(), column.span()));
                assertThat(cases(request, row.indicator().code(), columns, column)
                                .total())
                        .as(row.label() + " " + column.label())
                        .isEqualTo(number);
                opened += number;
            }
        }
        assertThat(opened).isPositive();
    }

    private CountedPage cases(ReturnRequest request, String code, TableColumns columns, TableColumn column) {
        String person = column.person();
        return officer()
                .call(() -> person == null
                        ? returns.counted(request, code)
                        : tables.counted(request, code, columns, person));
    }

    @Test
    void aVersionCountsThePeriodsFromItsDayOnAndTheFormerOneStaysReadable() {
        var id = table(TableColumns.PERIOD, "new-consultations");
        var next = new CityTableForm(
                "区への月次報告", "", "R8.6.1", "SEXES", List.of(new TableRow("new-consultations", "新しい相談")), 1);
        officer().call(() -> tables.change(id, next));
        assertThat(page(id, new ReturnRequest("2026-05", "2026-05", "")).kind()).isEqualTo(TableColumns.PERIOD);
        assertThat(page(id, MAY_TO_JUNE).kind()).isEqualTo(TableColumns.SEXES);
        assertThat(texts(page(id, MAY_TO_JUNE), "新しい相談")).endsWith("3");
        var former = officer().call(() -> tables.page(id, MAY_TO_JUNE, "1", Channel.SCREEN));
        assertThat(former.isFormer()).isTrue();
        assertThat(former.table().version()).isEqualTo(1);
        assertThatThrownBy(() -> officer().call(() -> tables.change(id, next)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("第2版");
    }

    @Test
    void whatCantBeSavedSaysWhereAndWhy() {
        var empty = new CityTableForm(
                "", "", "いつか", "", List.of(new TableRow("", "呼び方だけ"), new TableRow("no-such-number", "")), 0);
        assertThatThrownBy(() -> officer().call(() -> tables.add(empty)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::field)
                                .containsExactly("title", "validFrom", "columns", "rows.0.code", "rows.1.code"));
    }

    @Test
    void theAdministratorSeesWhatSheComposesButNoCaseAndTheDeskOnlyItself() {
        var id = table(TableColumns.SEXES, "new-consultations");
        var administrator = town.as(Role.ADMINISTRATOR).call(() -> tables.page(id, MAY_TO_JUNE, "", Channel.SCREEN));
        assertThat(texts(administrator, "新規相談受付件数")).endsWith("3");
        assertThat(administrator.cells(
                        numbers(administrator).getFirst(), administrator.columns(), administrator.figures()))
                .allSatisfy(cell -> assertThat(cell.href()).isNull());
        var chief = town.as(Role.CHIEF_CONSULTANT).call(() -> tables.page(id, MAY_TO_JUNE, "", Channel.SCREEN));
        assertThat(texts(chief, "新規相談受付件数")).endsWith("2");
        assertThatThrownBy(() -> town.consultant().call(() -> tables.list())).isInstanceOf(PermissionRefused.class);
        assertThatThrownBy(() -> town.as(Role.CHIEF_CONSULTANT)
                        .call(() -> tables.add(form(TableColumns.PERIOD, "new-consultations"))))
                .isInstanceOf(PermissionRefused.class);
    }

    @Test
    void itLeavesAsExcelCsvAndPaper() {
        var id = table(TableColumns.PERIOD, "new-consultations", "complaint");
        var csv = officer()
                .call(() -> exports.csv(id, MAY_TO_JUNE, "", CsvEncoding.UTF_8))
                .answer();
        var lines = new String(csv.getBody(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(1)).isEqualTo("区への月次報告,1,市全体,,新規相談受付件数,new-consultations,件,期間計,2026-05,2026-06,3");
        assertThat(lines.get(2)).endsWith("年度累計,2026-04,2026-06,3");
        assertThat(officer()
                        .call(() -> exports.excel(id, MAY_TO_JUNE, ""))
                        .answer()
                        .getBody())
                .startsWith('P', 'K');
        assertThat(officer()
                        .call(() -> exports.paper(id, MAY_TO_JUNE, ""))
                        .answer()
                        .getBody())
                .startsWith('%', 'P', 'D', 'F');
    }
}
