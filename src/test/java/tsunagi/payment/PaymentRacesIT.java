package tsunagi.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tsunagi.payment.GrantedBenefits.months;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.testing.TsunagiIT;

/** Nothing is paid twice, and nothing that the one who confirms hasn't seen. */
@TsunagiIT
class PaymentRacesIT extends PaymentContext {
    @Test
    void theSameLinesCannotBeConfirmedAgain() {
        landlord(aCase, granted.rent(aCase.id(), now, 3, 31_800));
        var seen = due(now);
        pay(seen);
        assertThatThrownBy(() -> pay(seen)).isInstanceOf(Refusal.class).hasMessageContaining("選んだ行のうち1件");
        assertThat(transfers()).isEqualTo(1);
    }

    @Test
    void officersWhoConfirmAtTheSameTimePayOnce() throws Exception {
        landlord(aCase, granted.rent(aCase.id(), now.minusMonths(1), 3, 31_800));
        var seen = due(now);
        Callable<Boolean> press = () -> {
            confirm(officer, seen);
            return true;
        };
        int paid = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(6, press))) {
                try {
                    answer.get();
                    paid++;
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(Refusal.class);
                }
            }
        }
        assertThat(paid).isEqualTo(1);
        assertThat(transfers()).isEqualTo(2);
    }

    @Test
    void theDatabaseItselfRefusesTheSameTransferTwice() {
        landlord(aCase, granted.rent(aCase.id(), now, 3, 31_800));
        pay(due(now));
        assertThatThrownBy(
                        () -> world.inTransaction(officer, () -> jdbc.sql("""
                                insert into benefit_payment (id, run_id, benefit_id, case_id, month, share, sequence, amount,
                                                             payee_id, decision_id)
                                select gen_random_uuid(), run_id, benefit_id, case_id, month, share, sequence, amount,
                                       payee_id, decision_id from benefit_payment
                                """).update()))
                .hasMessageContaining("benefit_payment_municipality_id_benefit_id_month_share_sequ");
    }

    @Test
    void aLineThatADecisionHasChangedMeanwhileIsNotPaidAsItWasSeen() {
        var benefit = granted.rent(aCase.id(), now, 3, 31_800);
        landlord(aCase, benefit);
        var seen = due(now);
        granted.change(benefit, 2, 20_000, now, months(now, 3));
        assertThatThrownBy(() -> pay(seen)).isInstanceOf(Refusal.class).hasMessageContaining("今の一覧を確かめて");
        assertThat(due(now)).extracting(Candidate::amount).containsExactly(Yen.of(20_000));
    }

    @Test
    void aLineWhoseAccountWasChangedMeanwhileIsNotPaidToTheOldOne() {
        var benefit = granted.rent(aCase.id(), now, 3, 31_800);
        landlord(aCase, benefit);
        var seen = due(now);
        var fields = PayeeForms.landlord();
        fields.put("seen", payeeOf(seen).id().toString());
        fields.put("accountNumber", "7654321");
        enter(aCase, benefit, 1, PayeeForms.form(fields));
        assertThatThrownBy(() -> pay(seen)).isInstanceOf(Refusal.class);
        assertThat(payeeOf(due(now)).account().number()).isEqualTo("7654321");
    }

    private static PayeeVersion payeeOf(List<Candidate> lines) {
        return Objects.requireNonNull(lines.getFirst().payee());
    }
}
