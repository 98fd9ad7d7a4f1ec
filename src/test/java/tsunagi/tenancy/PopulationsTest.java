package tsunagi.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.Period;

/** 人口 by year: each figure holds until the next begins. */
class PopulationsTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 4, 1);

    private static List<Dated<Setting>> begun() {
        return List.of(Dated.of(Period.from(FIRST), true, "概数", people("80000")));
    }

    private static Setting people(String number) {
        return new Setting(SettingKey.POPULATION, number);
    }

    private static List<Dated<Setting>> entered(List<Dated<Setting>> entries, int year, String number) {
        return KeptSettings.entered(entries, new FiscalYear(year).period(), people(number), "住民基本台帳");
    }

    @Test
    void aFigureEndsTheOneBeforeIt() {
        assertThat(entered(begun(), 2026, "81000"))
                .extracting(
                        entry -> entry.valid().start(),
                        entry -> entry.valid().end(),
                        entry -> entry.value().value())
                .containsExactlyInAnyOrder(
                        tuple(FIRST, LocalDate.of(2026, 3, 31), "80000"),
                        tuple(LocalDate.of(2026, 4, 1), null, "81000"));
    }

    @Test
    void aFigureOfAnEarlierYearHoldsUntilTheLaterOneBegins() {
        assertThat(entered(entered(begun(), 2026, "81000"), 2024, "80500"))
                .extracting(
                        entry -> entry.valid().start(),
                        entry -> entry.valid().end(),
                        entry -> entry.value().value())
                .containsExactlyInAnyOrder(
                        tuple(FIRST, LocalDate.of(2024, 3, 31), "80000"),
                        tuple(LocalDate.of(2024, 4, 1), LocalDate.of(2026, 3, 31), "80500"),
                        tuple(LocalDate.of(2026, 4, 1), null, "81000"));
    }

    @Test
    void aCorrectedFigureTakesThePlaceOfTheYears() {
        assertThat(entered(entered(begun(), 2026, "81000"), 2026, "81001"))
                .filteredOn(entry -> entry.valid().isOpen())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.value().value()).isEqualTo("81001");
                    assertThat(entry.assumed()).isFalse();
                });
    }
}
