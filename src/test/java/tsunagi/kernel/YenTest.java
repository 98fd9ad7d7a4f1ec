package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12000         | 12000
            12,000        | 12000
            １２，０００円     | 12000
            ¥12,000       | 12000
            1.2万         | 12000
            1.2万円        | 12000
            12千円         | 12000
            1億           | 100000000
            0             | 0
            -500          | -500
            −５００円        | -500
            △500          | -500
            ▲1,500円      | -1500
            """)
    void amountsAreReadAsStaffTypeThem(String typed, long amount) {
        assertThat(Yen.parse(typed)).isEqualTo(new Yen(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "円", "たくさん", "12a", "1,2000", "12,00", "--5", "1.2.3", "1万2千"})
    void whatIsNoAmountIsRefusedWithAnExample(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Yen.parse(typed))
                .withMessage("金額は数字で入力してください（例：12,000）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "12.34円", "1.23456万"})
    void thereIsNothingSmallerThanAYen(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Yen.parse(typed))
                .withMessageContaining("1円単位");
    }

    @Test
    void aSlipOfTheKeyboardIsRefused() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Yen.parse("1000000000000"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Yen.parse("99999999999999999999999"));
    }

    @Test
    void lossesCarryTheTriangleOfPublicDocuments() {
        assertThat(new Yen(12_000).format()).isEqualTo("12,000円");
        assertThat(new Yen(-12_000).format()).isEqualTo("△12,000円");
        assertThat(Yen.ZERO.format()).isEqualTo("0円");
    }

    @Test
    void sumsThatDoNotFitAreNeverWrapped() {
        assertThat(Yen.of(30_000).minus(Yen.of(53_000)).plus(Yen.of(1)).times(2))
                .isEqualTo(Yen.of(-45_998));
        assertThat(Yen.of(5).min(Yen.of(-5))).isEqualTo(Yen.of(5).negated());
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Yen(Long.MAX_VALUE).plus(Yen.of(1)));
    }

    @Property
    void whatIsShownCanBeTypedBack(@ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long amount) {
        assertThat(Yen.parse(new Yen(amount).format())).isEqualTo(new Yen(amount));
        assertThat(Yen.parse(new Yen(amount).digits())).isEqualTo(new Yen(amount));
    }
}
