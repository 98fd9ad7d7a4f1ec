package tsunagi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.OpenedCase;
import tsunagi.consent.ConsentAnswer;
import tsunagi.consent.ConsentMethod;
import tsunagi.consent.Consents;
import tsunagi.kernel.Refusal;
import tsunagi.resource.ResourceKind;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.HttpProblem;

/** つなぎ on PostgreSQL: facts, consent, and what other cases and municipalities don't see. */
@TsunagiIT
class ReferralsIT {
    private static final Destination WELFARE = Destination.written(ResourceKind.WELFARE_OFFICE, "練習市福祉事務所");

    @Autowired
    World world;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralPages pages;

    @Autowired
    Consents consents;

    @Autowired
    CaseFiles cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private NewReferral toWelfare(ReferralMethod method, @Nullable LocalDate askOn) {
        return new NewReferral(WELFARE, method, today(), Wish.WISHED, "手持ち金がないため", "生活保護の説明", askOn);
    }

    private ReferralId refer(World.Town town, OpenedCase opened, NewReferral entry) {
        return world.inTransaction(town.consultant(), () -> referrals.refer(opened.id(), entry));
    }

    private void consent(World.Town town, OpenedCase opened, String... exceptions) {
        var given = new ConsentAnswer.Given(today(), ConsentMethod.WRITTEN, "同意します", List.of(exceptions));
        town.consultant().run(() -> consents.answer(opened.number(), given));
    }

    private List<CaseFact> facts(World.Town town, OpenedCase opened, FactKind kind) {
        return world.inTransaction(town.consultant(), () -> cases.facts(opened.id())).stream()
                .filter(fact -> fact.kind() == kind)
                .toList();
    }

    private List<Referral> stored(World.Town town, OpenedCase opened) {
        return town.consultant().call(() -> pages.list(opened.number())).referrals();
    }

    @Test
    void aReferralComesBackAsItWasEnteredAndIsAFactWithItsDueDay() {
        var town = world.town();
        var opened = world.openCase(town);
        var entry = toWelfare(ReferralMethod.INFORMATION, today().plusDays(7));
        var id = refer(town, opened, entry);
        assertThat(stored(town, opened))
                .containsExactly(new Referral(id, entry, new ReferralState.AwaitingArrival(today().plusDays(7))));
        assertThat(facts(town, opened, FactKind.REFERRED)).singleElement().satisfies(fact -> {
            assertThat(fact.dueOn()).isEqualTo(today().plusDays(7));
            assertThat(fact.about()).isEqualTo(id.value());
            assertThat(fact.detail()).isEqualTo("WELFARE_OFFICE");
        });
    }

    @Test
    void nothingIsToldToADestinationWithoutTheConsentOfThePerson() {
        var town = world.town();
        var opened = world.openCase(town);
        var byTelephone = toWelfare(ReferralMethod.TELEPHONE, today().plusDays(7));
        assertThatThrownBy(() -> refer(town, opened, byTelephone))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("本人の同意がありません");
        assertThat(stored(town, opened)).isEmpty();
        consent(town, opened);
        refer(town, opened, byTelephone);
        assertThat(stored(town, opened)).hasSize(1);
    }

    @Test
    void nothingIsToldToADestinationThatThePersonExcepted() {
        var town = world.town();
        var opened = world.openCase(town);
        consent(town, opened, "練習市福祉事務所");
        assertThatThrownBy(() -> refer(town, opened, toWelfare(ReferralMethod.LETTER, today().plusDays(7))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("「練習市福祉事務所」を除いて同意しています");
    }

    @Test
    void eachAnswerIsAFactAndAskingAgainKeepsWhatWasSaid() {
        var town = world.town();
        var opened = world.openCase(town);
        var id = refer(town, opened, toWelfare(ReferralMethod.INFORMATION, today()));
        var again = new ArrivalAnswer.AskedAgain(today(), today().plusDays(3), "体調が悪く、来週行くとのこと");
        town.consultant().run(() -> referrals.answer(opened.number(), id, again));
        var page = town.consultant().call(() -> pages.list(opened.number()));
        assertThat(page.followUps()).containsExactly(new FollowUp(id, again));
        assertThat(facts(town, opened, FactKind.ARRIVAL_ASKED_AGAIN))
                .extracting(CaseFact::dueOn)
                .containsExactly(today().plusDays(3));
        town.consultant().run(() -> referrals.answer(opened.number(), id, new ArrivalAnswer.Arrived(today())));
        assertThat(facts(town, opened, FactKind.ARRIVAL_CONFIRMED)).hasSize(1);
        assertThat(stored(town, opened))
                .extracting(Referral::state)
                .containsExactly(new ReferralState.Arrived(today()));
    }

    @Test
    void aReferralAndItsAnswerWriteTheirOwnLinesOfForm3() {
        var town = world.town();
        var opened = world.openCase(town);
        var id = refer(town, opened, toWelfare(ReferralMethod.INFORMATION, today()));
        town.consultant().run(() -> referrals.answer(opened.number(), id, new ArrivalAnswer.Arrived(today())));
        var lines = world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("select facts from support_record where case_id = :case order by id")
                        .param("case", opened.id().value())
                        .query(String.class)
                        .list());
        assertThat(lines)
                .satisfiesExactly(
                        referred -> assertThat(referred).contains("練習市福祉事務所", "伝えた内容：生活保護の説明"),
                        arrived -> assertThat(arrived).contains("「練習市福祉事務所」に着いた"));
    }

    @Test
    void anotherCaseDoesNotReachTheReferral() {
        var town = world.town();
        var opened = world.openCase(town);
        var other = world.openCase(town);
        var id = refer(town, opened, toWelfare(ReferralMethod.INFORMATION, today()));
        var arrived = new ArrivalAnswer.Arrived(today());
        assertThatThrownBy(() -> town.consultant().run(() -> referrals.answer(other.number(), id, arrived)))
                .isInstanceOf(HttpProblem.class);
        assertThat(stored(town, other)).isEmpty();
    }

    @Test
    void theTableItselfRefusesWhatArticle23Forbids() {
        var town = world.town();
        var opened = world.openCase(town);
        refer(town, opened, toWelfare(ReferralMethod.INFORMATION, today()));
        assertThatThrownBy(() -> world.inTransaction(
                        town.consultant(),
                        () -> jdbc.sql("update referral set information_given = null")
                                .update()))
                .rootCause()
                .hasMessageContaining("violates check constraint");
    }

    @Test
    void theUsualDayToAskSkipsWeekendsAndHolidays() {
        assertThat(world.town().consultant().call(() -> referrals.usualAskDay(LocalDate.of(2026, 4, 28))))
                .isEqualTo(LocalDate.of(2026, 5, 11));
    }
}
