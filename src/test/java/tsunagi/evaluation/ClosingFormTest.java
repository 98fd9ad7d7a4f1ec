package tsunagi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.LostContact;

class ClosingFormTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 9);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static List<String> refused(String on, String reason, String note) {
        try {
            new ClosingForm(on, reason, note, null).read(RECEIVED, TODAY, LostContact.CLOSED);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.reasons().stream()
                    .map(Refusal.Reason::field)
                    .map(String::valueOf)
                    .toList();
        }
    }

    @Test
    void aClosingHasADayWithinTheCaseAndAReason() {
        assertThat(refused("", "", "")).containsExactly("on", "reason");
        assertThat(refused("R8.11.8", "MOVED", "")).containsExactly("on");
        assertThat(refused("R8.11.23", "MOVED", "")).containsExactly("on");
        assertThat(refused("R8.11.9", "MOVED", "")).isEmpty();
    }

    @Test
    void otherReasonsAreWrittenOut() {
        assertThat(refused("R8.11.20", "OTHER", " ")).containsExactly("note");
        assertThat(refused("R8.11.20", "OTHER", "施設に入所した")).isEmpty();
    }

    @Test
    void lostContactSuspendsWhereTheMunicipalitySaysSo() {
        var form = new ClosingForm("R8.11.20", "LOST_CONTACT", "", null);
        assertThat(form.read(RECEIVED, TODAY, LostContact.SUSPENDED).kind()).isEqualTo(Closing.Kind.SUSPENDED);
        assertThat(form.read(RECEIVED, TODAY, LostContact.CLOSED).kind()).isEqualTo(Closing.Kind.CLOSED);
        var moved = new ClosingForm("R8.11.20", "MOVED", "", null);
        assertThat(moved.read(RECEIVED, TODAY, LostContact.SUSPENDED).kind()).isEqualTo(Closing.Kind.CLOSED);
    }
}
