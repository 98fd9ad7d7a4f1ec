package tsunagi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusals;

class TriageFormTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 1);
    private final TypedDay days = new TypedDay(LocalDate.of(2026, 11, 22), new Refusals(), new ArrayList<>());

    private @Nullable Triage read(String outcome, String on, String reason, String protection, String information) {
        return new TriageForm(outcome, on, reason, protection, "R8.11.20", information, "福祉事務所").read(RECEIVED, days);
    }

    private List<String> refused() {
        return days.refusals().reasons().stream()
                .map(reason -> String.valueOf(reason.field()))
                .toList();
    }

    @Test
    void aDecisionNeedsItsReason() {
        assertThat(read("INFORMATION", "R8.11.20", " ", "no", "")).isNull();
        assertThat(refused()).containsExactly("reason");
    }

    @Test
    void puttingOffNeedsNone() {
        assertThat(read("LATER", "R8.11.20", "", "no", ""))
                .isEqualTo(new Triage(LocalDate.of(2026, 11, 20), TriageOutcome.LATER, null, null));
    }

    @Test
    void whoMayNeedPublicAssistanceMustHaveBeenTold() {
        assertThat(read("APPLICATION", "R8.11.20", "支援が必要", "yes", "")).isNull();
        assertThat(refused()).containsExactly("protectionInformation");
    }

    @Test
    void whatWasToldOfPublicAssistanceIsKept() {
        var told = new Triage.Protection(LocalDate.of(2026, 11, 20), "申請の方法を説明した", "福祉事務所");
        assertThat(read("APPLICATION", "R8.11.20", "支援が必要", "yes", "申請の方法を説明した"))
                .isEqualTo(new Triage(LocalDate.of(2026, 11, 20), TriageOutcome.APPLICATION, "支援が必要", told));
    }

    @Test
    void nobodyIsTriagedBeforeTheReceptionOrInTheFuture() {
        assertThat(read("LATER", "R8.10.31", "", "no", "")).isNull();
        assertThat(read("LATER", "R8.11.23", "", "no", "")).isNull();
        assertThat(refused()).containsExactly("triagedOn", "triagedOn");
    }

    @Test
    void theQuestionOfPublicAssistanceIsNeverLeftOpen() {
        assertThat(read("LATER", "R8.11.20", "", "", "")).isNull();
        assertThat(refused()).containsExactly("needsProtection");
    }
}
