package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenefitTypeTest {
    /** 法3条3項1号・2号 */
    @Test
    void threeTypesArePaidByTheMonthAndOneOnce() {
        assertThat(BenefitType.values())
                .filteredOn(BenefitType::isRent)
                .containsExactly(BenefitType.R1, BenefitType.R2, BenefitType.R3);
        assertThat(BenefitType.M1.label()).isEqualTo("転居費用補助");
    }
}
