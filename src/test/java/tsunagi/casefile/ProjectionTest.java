package tsunagi.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static tsunagi.casefile.FactKind.*;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What 今日の仕事 asks of a case beside its next move. */
class ProjectionTest extends ToldFacts {
    private Projection.Waiting waiting() {
        return Projection.of(facts, DAY.plusDays(40)).waiting();
    }

    private void referred(int day, int askOn) {
        UUID about = UUID.randomUUID();
        var fact = new CaseFact(
                UUID.randomUUID(),
                REFERRED,
                1,
                DAY.plusDays(day),
                Instant.EPOCH.plusSeconds(facts.size()),
                null,
                DAY.plusDays(askOn),
                null,
                false,
                null,
                about);
        facts.add(fact);
    }

    @Test
    void aNextMoveIsWaitedForSinceTheCaseMovedNotSinceItsLastRecord() {
        upToAgenda();
        on(30, SUPPORT_RECORDED);
        assertThat(waiting().since()).isEqualTo(DAY.plusDays(11));
    }

    @Test
    void aConsentThatNobodyAskedForIsWaitedForSinceTheApplication() {
        on(0, RECEIVED);
        on(1, APPLIED);
        assertThat(waiting().consentSince()).isEqualTo(DAY.plusDays(1));
        on(3, CONSENT_REFUSED);
        assertThat(waiting().consentSince()).as("an answer, too").isNull();
    }

    @Test
    void beforeTheApplicationNobodyAsksForConsent() {
        on(0, RECEIVED);
        assertThat(waiting().consentSince()).isNull();
    }

    @Test
    void anArrivalIsAskedForBesideTheNextMoveOfARunningCase() {
        upToAgenda();
        referred(12, 26);
        assertThat(waiting().arrivalOn()).isEqualTo(DAY.plusDays(26));
    }

    @Test
    void whereTheCaseEndedWithAReferralTheArrivalIsItsNextMoveAndStandsOnce() {
        on(0, RECEIVED);
        on(0, TRIAGED_REFERRAL);
        referred(0, 14);
        assertThat(progress().next()).isEqualTo(NextMove.ASK_ARRIVAL);
        assertThat(waiting().arrivalOn()).isNull();
    }

    @Test
    void nothingWaitsBesideAClosedCase() {
        on(0, RECEIVED);
        on(1, APPLIED);
        referred(2, 10);
        on(3, CLOSED);
        assertThat(waiting().arrivalOn()).isNull();
        assertThat(waiting().consentSince()).isNull();
    }
}
