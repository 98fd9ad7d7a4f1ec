package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.Payee.Ground;
import tsunagi.meanstest.Payee.Necessity;

/** 代理受領とその例外: 規則17条. */
class PayeeTest {
    private static final Necessity NECESSITY = new Necessity("家主がカード払いだけを受け付けている", LocalDate.of(2026, 4, 20));

    @Test
    void thereAreFourPayeesAndTwoOfThemNeedAnException() {
        List<Payee> payees = List.of(
                new Payee.Landlord(),
                new Payee.ManagementCompany(),
                new Payee.Guarantor(NECESSITY),
                new Payee.Recipient(Ground.CREDIT_CARD, NECESSITY));

        assertThat(payees).extracting(Payee::label).containsExactly("賃貸人", "管理会社", "保証会社", "本人");
        assertThat(new Payee.Guarantor(NECESSITY).ground()).isEqualTo(Ground.GUARANTOR_PAYS);
    }

    @Test
    void theThreeExceptionsAreThoseOfTheOrdinance() {
        assertThat(Arrays.stream(Ground.values()).map(Ground::article))
                .containsExactly("規則17条1号", "規則17条2号", "規則17条3号");
        assertThat(Arrays.stream(Ground.values()).map(Ground::label))
                .containsExactly("クレジットカードで支払う", "家賃債務保証業者が本人に代わって支払う", "納付書で支払う");
    }

    @Test
    void whatIsNotForMovingInGoesToTheContractorOrThePerson() {
        assertThat(Arrays.stream(Payee.OfOtherCosts.values()).map(Payee.OfOtherCosts::label))
                .containsExactly("業者", "本人");
    }

    /** 都道府県等が特に必要と認める場合 */
    @Test
    void anExceptionSaysWhyItIsNecessary() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Necessity(" ", LocalDate.of(2026, 4, 20)))
                .withMessage("賃貸人が受け取らないことが特に必要な理由を入力してください（規則17条ただし書）")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reason"));
    }
}
