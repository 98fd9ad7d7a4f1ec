package tsunagi.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;

/** standard-forms §2.10: what 緊急的な支援 and its absence need. */
class EmergencyFormTest {
    @Test
    void everyKindOfTheStandardFormCanBeRead() {
        for (var kind : EmergencyKind.values()) {
            var form = new EmergencyForm(kind.name(), "R8.11.24", "行ったこと", null, null);
            assertThat(form.read(id -> Optional.empty()))
                    .isEqualTo(new EmergencySupport.Given(
                            kind, LocalDate.of(2026, 11, 24), "行ったこと", EmergencyForm.OWN_AGENCY));
        }
    }

    @Test
    void anEmptyFormSaysEverythingThatIsMissing() {
        assertThatThrownBy(() -> new EmergencyForm(null, null, null, "x", null).read(id -> Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::field)
                                .containsExactly("kind", "on", "text", "resource"));
    }

    @Test
    void aProviderWrittenByHandStandsForOneThatIsNotInTheRegister() {
        var form = new EmergencyForm("OTHER", "R8.11.24", "毛布を借りた", null, "町内会");
        assertThat(form.read(id -> Optional.empty()))
                .isInstanceOfSatisfying(
                        EmergencySupport.Given.class,
                        given -> assertThat(given.provider()).isEqualTo("町内会"));
    }
}
