package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.casefile.NextMove;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Dated;
import tsunagi.tenancy.Setting;
import tsunagi.tenancy.SettingKey;
import tsunagi.worklist.DutyPaces.Row;

class DutyPacesTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static Dated<Setting> rule(SettingKey key, LocalDate from, @Nullable LocalDate until, String days) {
        return new Dated<>(Identifiers.next(), new Period(from, until), false, "試験", new Setting(key, days));
    }

    private static List<Row> rows(NextMove move, List<Dated<Setting>> rules) {
        return DutyPaces.of(rules).rows().stream()
                .filter(row -> row.move() == move)
                .toList();
    }

    @Test
    void theFirstRuleHoldsForWhatIsOlderAndTheLastForAllThatComes() {
        var rules = List.of(
                rule(SettingKey.DUTY_DAYS_AT_ONCE, APRIL, LocalDate.of(2027, 3, 31), "7"),
                rule(SettingKey.DUTY_DAYS_AT_ONCE, LocalDate.of(2015, 4, 1), APRIL.minusDays(1), "3"));
        assertThat(rows(NextMove.TRIAGE, rules))
                .containsExactly(
                        new Row(NextMove.TRIAGE, 3, null, APRIL.minusDays(1)),
                        new Row(NextMove.TRIAGE, 7, APRIL, null));
    }

    @Test
    void whatTheMunicipalityHasNotSaidIsTheInitialNumber() {
        assertThat(rows(NextMove.ASK_ARRIVAL, List.of())).containsExactly(new Row(NextMove.ASK_ARRIVAL, 5, null, null));
        assertThat(DutyPaces.of(List.of()).rows()).hasSize(NextMove.values().length);
    }

    @Test
    void aPaceIsOneToSixtyBusinessDays() {
        for (String days : List.of("1", "9", "10", "59", "60")) {
            assertThat(new Setting(SettingKey.DUTY_DAYS_LONG, days).value()).isEqualTo(days);
        }
        for (String days : List.of("0", "61", "5日", "-1", "05", "")) {
            assertThatThrownBy(() -> new Setting(SettingKey.DUTY_DAYS_LONG, days))
                    .as(days)
                    .isInstanceOf(Refusal.class);
        }
    }
}
