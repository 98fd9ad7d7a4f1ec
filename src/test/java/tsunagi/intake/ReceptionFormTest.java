package tsunagi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;

class ReceptionFormTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 14, 30);
    private final TypedDay days = new TypedDay(NOW.toLocalDate(), new Refusals(), new ArrayList<>());

    private @Nullable Reception read(String on, String at, String caller) {
        return new ReceptionForm(
                        "家賃の相談",
                        on,
                        at,
                        "VISIT",
                        caller,
                        "試験 花子",
                        "母",
                        "03-0000-1234",
                        "R8.11.1",
                        "窓口で案内",
                        "NOW",
                        List.of("FOOD", "unknown"))
                .read(NOW, days);
    }

    private Reception accepted(String on, String at, String caller) {
        Reception reception = read(on, at, caller);
        assertThat(days.refusals().reasons()).isEmpty();
        return java.util.Objects.requireNonNull(reception);
    }

    @ParameterizedTest
    @CsvSource({"R8.11.22,14:30", "令和8年11月22日,1430", "2026/11/22,午後2時半"})
    void everySpellingOfDayAndTimeIsUnderstood(String on, String at) {
        Reception reception = accepted(on, at, "PERSON");
        assertThat(reception.on()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(reception.at()).isEqualTo("14:30");
    }

    @Test
    void aDayBeyondItsEraIsTakenWithAHint() {
        assertThat(accepted("平成31年5月1日", "", "PERSON").on()).isEqualTo(LocalDate.of(2019, 5, 1));
        assertThat(days.hints()).containsExactly("令和元年5月1日として登録します");
    }

    @ParameterizedTest
    @CsvSource({
        "2/30,'',receivedOn",
        "2026/2/30,'',receivedOn",
        "令和8年11月23日,'',receivedOn",
        "R8.11.22,14:31,receivedAt",
        "R8.11.22,25時,receivedAt",
        "'','',receivedOn"
    })
    void whatCantBeIsRefusedAtItsField(String on, String at, String field) {
        assertThat(read(on, at, "PERSON")).isNull();
        assertThat(days.refusals().reasons()).extracting(Refusal.Reason::field).containsExactly(field);
    }

    @Test
    void whoCallsHerselfHasNoOtherCaller() {
        Reception reception = accepted("R8.11.22", "", "PERSON");
        assertThat(reception.caller()).isEqualTo(Caller.PERSON);
        assertThat(reception.dangers()).containsExactly(Danger.FOOD);
    }

    @Test
    void onlyAnAgencyEncourages() {
        assertThat(accepted("R8.11.22", "", "FAMILY").caller().recommendation()).isNull();
        assertThat(accepted("R8.11.22", "", "AGENCY").caller().recommendation())
                .isEqualTo(new Caller.Recommendation(LocalDate.of(2026, 11, 1), "窓口で案内"));
    }

    @ParameterizedTest
    @CsvSource({
        "VISIT,PERSON,R1",
        "TELEPHONE,PERSON,R2",
        "MESSAGE,PERSON,R2",
        "VISIT,FAMILY,R3",
        "TELEPHONE,FAMILY,R4",
        "VISIT,AGENCY,R5",
        "HOME_VISIT,AGENCY,R5",
        "HOME_VISIT,PERSON,R6",
        "OUTREACH_DESK,PERSON,R6",
        "OTHER,PERSON,R7"
    })
    void theRouteFollowsFromWhoCameHow(ReceptionChannel channel, CallerKind caller, FindingRoute route) {
        assertThat(FindingRoute.of(channel, caller)).isEqualTo(route);
    }

    @ParameterizedTest
    @CsvSource({"FAMILY,母,1", "FAMILY,,1", "FAMILY,友人,2", "AGENCY,練習市税務課,2"})
    void theRelationIsCodedAsTheSheetAsks(CallerKind kind, @Nullable String relation, String code) {
        assertThat(new Caller(kind, null, relation, null, null).relationCode()).isEqualTo(code);
    }
}
