package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;

/**
 * Every number of a return beside {@code sixty-cases-counted.txt}, which was counted from the table {@code sixty-cases.txt} by
 * reading it against standard-forms §7. The city counts the figures; the chief of both desks sees each case behind them.
 */
@TsunagiIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SixtyCasesIT {
    private static final ReturnRequest JUNE = new ReturnRequest("2026-06", "2026-06", "");
    private static final ReturnRequest APRIL_TO_JUNE = new ReturnRequest("2026-04", "2026-06", "");
    private static final List<CountedByHand> COUNTED = CountedByHand.all();

    @Autowired
    ApplicationContext context;

    @Autowired
    Returns returns;

    private SixtyCases cases;
    private Actor city;
    private Actor chief;

    @BeforeAll
    void enterTheTable() {
        var town = new CountedTown(context);
        cases = new SixtyCases(town);
        cases.enter();
        city = town.town().as(Role.MUNICIPAL_OFFICER);
        chief = town.enrol(Role.CHIEF_CONSULTANT, town.town().office(), town.otherOffice());
    }

    /** All that a reader sees of June, a page for each section. */
    private List<ReturnPage> pages(Actor reader, String scope) {
        var request = new ReturnRequest("2026-06", "2026-06", scope);
        return reader.call(() -> {
            List<ReturnPage> pages = new ArrayList<>();
            for (Section section :
                    returns.page(request, Returns.NATIONAL).selection().sections()) {
                pages.add(returns.page(request, section.code()));
            }
            return pages;
        });
    }

    /** The page whose section names the number. */
    private static ReturnPage page(List<ReturnPage> pages, String code) {
        String family = code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
        return pages.stream()
                .filter(page -> page.section().named().anyMatch(family::equals))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section shows " + code));
    }

    @Test
    void theTableAndTheCountAreWellFormed() {
        var numbers = CaseInTable.all().stream().map(CaseInTable::number).toList();
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(60).isSorted().doesNotHaveDuplicates();
        assertThat(CaseInTable.all()).noneMatch(each -> each.why().isBlank());
        for (CountedByHand line : COUNTED) {
            for (var figure : List.of(line.june(), line.yearToDate())) {
                assertThat(figure.cases()).as(line.code()).isSorted().isSubsetOf(numbers);
                if (!line.isRate()) {
                    assertThat(figure.text())
                            .as(line.code())
                            .isEqualTo(Integer.toString(figure.cases().size()));
                }
            }
        }
    }

    @Test
    void everyNumberIsTheOneCountedByHand() {
        var ofCity = pages(city, "");
        var ofDesks = pages(chief, "");
        var softly = new SoftAssertions();
        for (CountedByHand line : COUNTED) {
            String code = line.code(cases);
            var page = page(line.isOfStaff() ? ofDesks : ofCity, code);
            var span = page.selection().span();
            if (!line.isOfStaff()) {
                softly.assertThat(page.selection().indicators().find(code).map(Indicator::name))
                        .contains(line.name());
            }
            softly.assertThat(page.text(code, span))
                    .as("%s 6月", line.code())
                    .isEqualTo(line.june().text());
            softly.assertThat(page.text(code, span.yearToDate()))
                    .as("%s 4月〜6月", line.code())
                    .isEqualTo(line.yearToDate().text());
        }
        softly.assertAll();
    }

    @Test
    void everyNumberOpensTheCasesCountedByHand() {
        var softly = new SoftAssertions();
        chief.run(() -> {
            for (CountedByHand line : COUNTED) {
                if (!line.isRate()) {
                    softly.assertThat(opened(JUNE, line))
                            .as("%s 6月", line.code())
                            .isEqualTo(line.june().cases());
                    softly.assertThat(opened(APRIL_TO_JUNE, line))
                            .as("%s 4月〜6月", line.code())
                            .isEqualTo(line.yearToDate().cases());
                }
            }
        });
        softly.assertAll();
    }

    private List<Integer> opened(ReturnRequest request, CountedByHand line) {
        var page = returns.counted(request, line.code(cases));
        assertThat(page.hidden()).as(line.code()).isZero();
        return page.lines().stream()
                .map(shown -> cases.number(shown.number()))
                .sorted()
                .toList();
    }

    /** What the count doesn't name is nothing: no number counts what nobody counted. */
    @Test
    void everyOtherNumberIsNothing() {
        Set<String> named =
                COUNTED.stream().map(line -> line.code(cases)).collect(Collectors.toCollection(HashSet::new));
        var softly = new SoftAssertions();
        for (ReturnPage page : pages(chief, "")) {
            page.section()
                    .named()
                    .flatMap(code -> page.members(code).stream())
                    .filter(indicator -> !named.contains(indicator.code()))
                    .forEach(indicator -> softly.assertThat(
                                    page.text(indicator, page.columns().getLast()))
                            .as(indicator.code())
                            .isEqualTo("0"));
        }
        softly.assertAll();
    }

    /** The two desks together are the city, in every number. */
    @Test
    void theOfficesAddUpToTheCity() {
        var whole = pages(city, "");
        var desks = whole.getFirst().selection().scopes().stream()
                .map(ReturnScope::code)
                .filter(code -> code.startsWith("office-"))
                .map(code -> pages(city, code))
                .toList();
        assertThat(desks).hasSize(2);
        var softly = new SoftAssertions();
        for (ReturnPage page : whole) {
            page.section()
                    .named()
                    .flatMap(code -> page.members(code).stream())
                    .filter(Indicator::isCount)
                    .forEach(indicator -> page.columns()
                            .forEach(column -> softly.assertThat(desks.stream()
                                            .mapToInt(desk -> Integer.parseInt(
                                                    page(desk, indicator.code()).text(indicator, column)))
                                            .sum())
                                    .as(indicator.code() + " " + column.label())
                                    .isEqualTo(Integer.parseInt(page.text(indicator, column)))));
        }
        softly.assertAll();
    }
}
