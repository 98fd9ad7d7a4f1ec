package tsunagi.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagi.consent.ConsentAnswer.Given;
import tsunagi.consent.ConsentAnswer.Refused;
import tsunagi.consent.ConsentAnswer.Withdrawn;
import tsunagi.kernel.Refusal;

/** rules.md §5.2: the person's last answer decides, and without consent nothing is shared. */
class ConsentStandingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final Given GIVEN = new Given(DAY, ConsentMethod.WRITTEN, "同意します", List.of("前の勤務先"));

    @Test
    void whoHasNotBeenAskedHasNotConsented() {
        assertThat(ConsentStanding.NOT_ASKED.label()).isEqualTo("未確認");
        assertThatThrownBy(ConsentStanding.NOT_ASKED::requireForSharing).isInstanceOf(Refusal.class);
    }

    @Test
    void consentOpensSharingAndWithdrawalClosesItAtOnce() {
        var given = ConsentStanding.NOT_ASKED.followedBy(GIVEN);
        assertThatCode(() -> given.requireForSharing("練習市福祉事務所")).doesNotThrowAnyException();
        assertThat(given.scope()).isEqualTo("同意します");
        var withdrawn = given.followedBy(new Withdrawn(DAY, null));
        assertThat(withdrawn.allowsSharing()).isFalse();
        assertThat(withdrawn.scope()).isNull();
        assertThatThrownBy(withdrawn::requireForSharing).hasMessageStartingWith("本人の同意がありません");
    }

    @Test
    void anExceptedOrganisationLearnsNothing() {
        var given = new ConsentStanding(GIVEN);
        assertThatThrownBy(() -> given.requireForSharing("前の勤務先（練習商事）"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("「前の勤務先」を除いて");
    }

    @Test
    void onlyConsentThatStandsCanBeWithdrawn() {
        var withdrawal = new Withdrawn(DAY, null);
        assertThatThrownBy(() -> ConsentStanding.NOT_ASKED.followedBy(withdrawal))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ConsentStanding(new Refused(DAY, null)).followedBy(withdrawal))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void answersFollowEachOtherInTheOrderOfTheirDays() {
        var refused = new ConsentStanding(new Refused(DAY, null));
        assertThat(refused.followedBy(GIVEN).allowsSharing()).isTrue();
        var earlier = new Given(DAY.minusDays(1), ConsentMethod.ORAL, "同意します", List.of());
        assertThatThrownBy(() -> refused.followedBy(earlier))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("on"));
    }
}
