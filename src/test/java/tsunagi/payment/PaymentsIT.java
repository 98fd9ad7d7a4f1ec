package tsunagi.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.payment.GrantedBenefits.months;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.testing.TsunagiIT;

/** 支払: what is due, what was paid, and what is due again. */
@TsunagiIT
class PaymentsIT extends PaymentContext {
    @Test
    void theMonthAndTheEarlierOnesThatAreNotPaidAreDueAndALaterOneIsNot() {
        var benefit = granted.rent(aCase.id(), now.minusMonths(1), 3, 31_800);
        landlord(aCase, benefit);
        assertThat(due(now)).extracting(Candidate::month).containsExactly(now.minusMonths(1), now);
        assertThat(due(now)).extracting(Candidate::amount).containsOnly(Yen.of(31_800));
        assertThat(due(now.minusMonths(2))).isEmpty();
    }

    @Test
    void whatIsPaidIsOffTheListAndInTheRun() {
        landlord(aCase, granted.rent(aCase.id(), now, 3, 31_800));
        var run = pay(due(now));
        assertThat(due(now)).isEmpty();
        var read = officer.call(() -> payments.run(run));
        assertThat(read.run().total()).isEqualTo(Yen.of(31_800));
        assertThat(read.payments()).singleElement().satisfies(payment -> {
            assertThat(payment.month()).isEqualTo(now);
            assertThat(payment.payee().account().number()).isEqualTo("0012345");
            assertThat(payment.payee().account().holder().value()).isEqualTo("ﾚﾝｼﾕｳ ｵｵﾔ");
        });
    }

    /** Six officers who all saw the same two lines and press at once: one of them pays, the others are told. */
    @Test
    void nobodyIsPaidWithoutAPayee() {
        granted.rent(aCase.id(), now, 3, 31_800);
        var line = due(now).getFirst();
        assertThat(line.notes(now)).containsExactly("支払先が決まっていません");
        assertThatThrownBy(() -> confirm(officer, List.of(line))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> officer.call(() -> payments.confirm(new ChosenPayments(now, payOn(), Set.of()))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("支払う行を選んでください");
    }

    @Test
    void aHigherAmountAfterThePaymentIsPaidAsTheDifference() {
        var benefit = granted.rent(aCase.id(), now, 3, 20_000);
        landlord(aCase, benefit);
        pay(due(now));
        granted.change(benefit, 2, 31_800, now, months(now, 3));
        var line = due(now).getFirst();
        assertThat(line.amount()).isEqualTo(Yen.of(11_800));
        assertThat(line.notes(now)).containsExactly("追給です（支払済み 20,000円）");
        pay(List.of(line));
        assertThat(due(now)).isEmpty();
    }

    @Test
    void whatTheBankSentBackIsDueAgain() {
        landlord(aCase, granted.rent(aCase.id(), now, 3, 31_800));
        var run = pay(due(now));
        var payment = officer.call(() -> payments.run(run)).payments().getFirst();
        officer.run(() -> payments.comesBack(run, payment.id(), LocalDate.now(clock), "口座が解約されていた"));
        assertThat(officer.call(() -> payments.run(run)).run().count()).isZero();
        var again = due(now).getFirst();
        assertThat(again.amount()).isEqualTo(Yen.of(31_800));
        assertThat(again.notes(now)).containsExactly("前に振り込めなかった分です");
        pay(List.of(again));
        assertThat(transfers()).isEqualTo(2);
        assertThat(schedule().accounts().getFirst().paid()).isEqualTo(Yen.of(31_800));
        assertThatThrownBy(() -> officer.run(() -> payments.comesBack(run, payment.id(), LocalDate.now(clock), "もう一度")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theMonthsAfterAnEndAreNotDueAndItsEndIsTold() {
        var benefit = granted.rent(aCase.id(), now.minusMonths(1), 3, 31_800);
        landlord(aCase, benefit);
        granted.end(benefit, 2, now, List.of(now.minusMonths(1)));
        var page = officer.call(() -> payments.page(now, payOn()));
        assertThat(page.due()).extracting(Candidate::month).containsExactly(now.minusMonths(1));
        assertThat(page.stopped())
                .singleElement()
                .satisfies(stopped -> assertThat(stopped.words()).contains("支給対象の住宅を退去した"));
    }

    @Test
    void whatWasTransferredBeyondAnEndIsOverpaid() {
        var benefit = granted.rent(aCase.id(), now, 3, 31_800);
        landlord(aCase, benefit);
        pay(due(now));
        granted.end(benefit, 2, now, List.of());
        assertThat(due(now)).isEmpty();
        assertThat(schedule().accounts()).singleElement().satisfies(account -> {
            assertThat(account.overpaid()).isEqualTo(Yen.of(31_800));
            assertThat(account.toPay()).isEqualTo(Yen.ZERO);
        });
    }

    @Test
    void theCityPaysForARestrictedCaseToo() {
        landlord(aCase, granted.rent(aCase.id(), now, 3, 31_800));
        world.inTransaction(town.as(Role.CHIEF_CONSULTANT), () -> {
            grants.restrict(Set.of(aCase.id()), true);
            return true;
        });
        assertThat(due(now)).hasSize(1);
        assertThat(schedule().latest()).hasSize(1);
    }

    @Test
    void aDeskPaysNothing() {
        assertThatThrownBy(() -> town.consultant().call(() -> payments.page(now, payOn())))
                .isInstanceOf(PermissionRefused.class);
    }

    @Test
    void eachCityPaysItsOwn() {
        landlord(aCase, granted.rent(aCase.id(), now, 3, 31_800));
        var other = world.town();
        assertThat(other.as(Role.MUNICIPAL_OFFICER)
                        .call(() -> payments.page(now, payOn()))
                        .due())
                .isEmpty();
    }
}
