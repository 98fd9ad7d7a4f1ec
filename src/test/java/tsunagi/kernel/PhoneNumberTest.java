package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0300001234,03-0000-1234",
        "０３００００１２３４,03-0000-1234",
        "0120000123,0120-000-123",
        "09000001234,090-0000-1234",
        "05000001234,050-0000-1234",
        "03 0000 1234,03-0000-1234",
        "03(0000)1234,03-0000-1234",
        "（０３）００００−１２３４,03-0000-1234",
        "０３ー００００ー１２３４,03-0000-1234",
        "TEL 03-0000-1234,03-0000-1234",
        "+81 3 0000 1234,03-0000-1234",
        "+81(0)3-0000-1234,03-0000-1234",
        "03-00001234,03-0000-1234"
    })
    void numbersAreGroupedAsInJapan(String typed, String shown) {
        assertThat(PhoneNumber.parse(typed).value()).isEqualTo(shown);
    }

    /** Of 0499123456 alone nobody can tell whether the area is 049 or 0499. */
    @ParameterizedTest
    @ValueSource(strings = {"0499-12-3456", "0258-00-0000", "03-0000-1234", "0120-000-123"})
    void hyphensStayWhereTheirOwnerPutThem(String typed) {
        assertThat(PhoneNumber.parse(typed).value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "なし", "110", "030000123", "030000123456", "3000012345", "03-0000-123a", "090-0000"})
    void whatIsNoNumberIsRefusedWithAnExample(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PhoneNumber.parse(typed))
                .withMessage("電話番号は数字10桁または11桁で入力してください（例：03-0000-0000）");
    }

    @Test
    void itIsSearchedByDigitsAndAskedBackByTheLastFour() {
        PhoneNumber number = PhoneNumber.parse("0120-000-123");

        assertThat(number.digits()).isEqualTo("0120000123");
        assertThat(number.last4()).isEqualTo("0123");
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber("123"));
    }
}
