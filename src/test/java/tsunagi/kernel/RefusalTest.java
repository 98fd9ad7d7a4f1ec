package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void aRefusalSaysWhyAndWhere() {
        Refusal refusal = new Refusal("goal", "目標を入力してください");

        assertThat(refusal).hasMessage("目標を入力してください");
        assertThat(refusal.field()).isEqualTo("goal");
    }

    @Test
    void aRefusalWithoutReasonCannotBeMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Refusal(List.of()));
    }

    @Test
    void aValueThatKnowsNoFieldIsRefusedAtTheFieldItWasReadFor() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Refusal.reading("rent", () -> Yen.parse("たくさん")))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("rent"));
    }

    @Test
    void allReasonsAreTold() {
        Refusals refusals = new Refusals();
        Yen rent = refusals.reading("rent", () -> Yen.parse("たくさん"));
        refusals.unless(false, "address", "住所を入力してください");
        refusals.unless(true, "name", "氏名を入力してください");

        assertThat(rent).isNull();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(refusals::throwIfAny)
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::field)
                        .containsExactly("rent", "address"));
    }

    @Test
    void nothingIsRefusedWithoutReason() {
        Refusals refusals = new Refusals();

        assertThat(refusals.reading("rent", () -> Yen.parse("12,000"))).isEqualTo(Yen.of(12_000));
        assertThatCode(refusals::throwIfAny).doesNotThrowAnyException();
    }
}
