package tsunagi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.Refusal;

class RunningCaseTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 14, 30);

    private static RunningCase read(String... inputs) {
        Map<String, String> fields = Arrays.stream(inputs)
                .map(input -> input.split("=", 2))
                .collect(Collectors.toMap(input -> input[0], input -> input[1]));
        var reception = new ReceptionForm(
                null, "R7.11.10", null, "VISIT", "PERSON", null, null, null, null, null, "NORMAL", null);
        var person = new PersonForm("試験", "太郎", null, null, null, null, null, null, null, null, null);
        return RunningCase.read(new RunningCaseForm(reception, person, null, fields), NOW);
    }

    @Test
    void theFactsStandInTheOrderOfTheirDays() {
        RunningCase running = read(
                "on.APPLICATION=R7.11.20",
                "paper.APPLICATION=true",
                "on.EMERGENCY=R7.11.12",
                "kind.EMERGENCY=EMERGENCY_SUPPORTED",
                "on.SCREENING=R7.12.10",
                "kind.SCREENING=SCREENED_PLAN");
        assertThat(running.facts())
                .extracting(NewFact::kind)
                .containsExactly(FactKind.EMERGENCY_SUPPORTED, FactKind.APPLIED, FactKind.SCREENED_PLAN);
        assertThat(running.facts()).extracting(NewFact::heldOnPaper).containsExactly(false, true, false);
        assertThat(running.warnings()).isEmpty();
    }

    @Test
    void daysOutOfTheStepsOrderAreWarningsOnly() {
        RunningCase running = read("on.APPLICATION=R7.12.20", "on.ASSESSMENT=R7.12.1", "on.TRIAGE=R7.11.1");
        assertThat(running.warnings())
                .containsExactly(
                        "振り分け（利用申込へ）の日（令和7年11月1日）が、受付の日（令和7年11月10日）より前です",
                        "アセスメントの日（令和7年12月1日）が、利用申込の日（令和7年12月20日）より前です");
        assertThat(running.facts()).hasSize(3);
    }

    @Test
    void supportMayBeginBeforeThePlanButNotBeforeTheReception() {
        assertThat(read("on.PLAN_DRAFT=R8.1.20", "on.SUPPORT=R7.11.15").warnings())
                .isEmpty();
        assertThat(read("on.SUPPORT=R7.11.1").warnings()).hasSize(1);
    }

    @Test
    void consentBeforeTheReceptionIsAWarning() {
        RunningCase running = read("consent=given", "consentOn=R7.11.1", "consentPaper=true");
        assertThat(running.consent()).isEqualTo(new RunningCase.PaperConsent(true, LocalDate.of(2025, 11, 1), true));
        assertThat(running.warnings()).containsExactly("情報共有の同意の日（令和7年11月1日）が、受付の日（令和7年11月10日）より前です");
    }

    @Test
    void onlyTheEvaluationMayLieAhead() {
        assertThat(read("on.PLAN_AGREEMENT=R8.9.1", "due.PLAN_AGREEMENT=R9.3.1").facts())
                .extracting(NewFact::dueOn)
                .containsExactly(LocalDate.of(2027, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "on.ASSESSMENT=R8.11.23,on.ASSESSMENT",
        "on.SCREENING=R7.12.1,kind.SCREENING",
        "consent=refused,consentOn"
    })
    void whatCantBeIsRefusedAtItsField(String input, String field) {
        assertThatThrownBy(() -> read(input))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
