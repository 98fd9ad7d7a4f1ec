package tsunagi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;
import tsunagi.referral.ReferralState.Accepted;
import tsunagi.referral.ReferralState.Arrived;
import tsunagi.referral.ReferralState.AwaitingArrival;
import tsunagi.referral.ReferralState.Declined;
import tsunagi.referral.ReferralState.Ended;
import tsunagi.referral.ReferralState.NotEstablished;
import tsunagi.referral.ReferralState.NotFollowedUp;
import tsunagi.referral.ReferralState.Started;
import tsunagi.referral.ReferralState.TurnedAway;
import tsunagi.resource.ResourceKind;

/** What may be heard of a つなぎ after it was made, and in which order. */
class ReportTest {
    private static final LocalDate SENT = LocalDate.of(2026, 11, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Referral sent() {
        var entry = new NewReferral(
                Destination.written(ResourceKind.LEGAL, "練習法テラス"),
                ReferralMethod.INFORMATION,
                SENT,
                Wish.WISHED,
                "借金の整理",
                null,
                LocalDate.of(2026, 11, 10));
        return Referral.begin(entry, TODAY);
    }

    private static Report report(ReportedStep step, LocalDate on, @Nullable String note) {
        var reason = step == ReportedStep.TURNED_AWAY ? TurnedAwayReason.NOT_ELIGIBLE : null;
        return new Report(step, on, Informant.DESTINATION, TellingMethod.TELEPHONE, reason, note);
    }

    private static Set<ReportedStep> taken(ReferralState state) {
        var taken = EnumSet.noneOf(ReportedStep.class);
        for (ReportedStep step : ReportedStep.values()) {
            if (state.takes(step)) {
                taken.add(step);
            }
        }
        return taken;
    }

    private static void assertRefused(ThrowingCallable work, String field) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::field)
                                .containsExactly(field));
    }

    @Test
    void aReferralGoesFromArrivalToItsResultAndEachStepHasItsDay() {
        var arrived = sent().reported(report(ReportedStep.RECEIVED, SENT.plusDays(1), null), TODAY);
        var accepted = arrived.reported(report(ReportedStep.ACCEPTED, SENT.plusDays(3), null), TODAY);
        var started = accepted.reported(report(ReportedStep.STARTED, SENT.plusDays(8), null), TODAY);
        var ended = started.reported(report(ReportedStep.ENDED, SENT.plusDays(15), "任意整理を始めた"), TODAY);
        assertThat(arrived.state()).isEqualTo(new Arrived(SENT.plusDays(1)));
        assertThat(accepted.state()).isEqualTo(new Accepted(SENT.plusDays(3)));
        assertThat(started.state()).isEqualTo(new Started(SENT.plusDays(8)));
        assertThat(ended.state()).isEqualTo(new Ended(SENT.plusDays(15), "任意整理を始めた"));
    }

    @Test
    void aDestinationMayTurnAwayWithACodedReason() {
        assertThat(sent().reported(report(ReportedStep.TURNED_AWAY, SENT, "収入が多い"), TODAY)
                        .state())
                .isEqualTo(new TurnedAway(SENT, TurnedAwayReason.NOT_ELIGIBLE, "収入が多い"));
    }

    @Test
    void nothingGoesBackBehindAStepThatWasReached() {
        var all = EnumSet.allOf(ReportedStep.class);
        assertThat(taken(new AwaitingArrival(TODAY))).isEqualTo(all);
        assertThat(taken(new NotFollowedUp())).isEqualTo(all);
        assertThat(taken(new Arrived(SENT))).isEqualTo(EnumSet.complementOf(EnumSet.of(ReportedStep.RECEIVED)));
        assertThat(taken(new Accepted(SENT)))
                .containsExactlyInAnyOrder(ReportedStep.TURNED_AWAY, ReportedStep.STARTED, ReportedStep.ENDED);
        assertThat(taken(new Started(SENT))).containsExactly(ReportedStep.ENDED);
        assertThat(taken(new Ended(SENT, "終わった"))).isEmpty();
        assertThat(taken(new TurnedAway(SENT, TurnedAwayReason.NO_CAPACITY, null)))
                .isEmpty();
        assertThat(taken(new NotEstablished(SENT, "行かなかった"))).isEmpty();
        assertThat(taken(new Declined())).isEmpty();
    }

    @Test
    void whatWasTurnedAwayTakesNoFurtherReport() {
        var away = sent().reported(report(ReportedStep.TURNED_AWAY, SENT, null), TODAY);
        assertThatThrownBy(() -> away.reported(report(ReportedStep.ACCEPTED, TODAY, null), TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("受けられなかった");
    }

    @Test
    void aReportIsOfADayBetweenTheLastOneAndToday() {
        assertRefused(() -> sent().reported(report(ReportedStep.RECEIVED, SENT.minusDays(1), null), TODAY), "on");
        assertRefused(() -> sent().reported(report(ReportedStep.RECEIVED, TODAY.plusDays(1), null), TODAY), "on");
        var arrived = sent().reported(report(ReportedStep.RECEIVED, SENT.plusDays(5), null), TODAY);
        assertRefused(() -> arrived.reported(report(ReportedStep.ACCEPTED, SENT.plusDays(4), null), TODAY), "on");
    }

    @Test
    void aResultAndAnotherReasonNeedWords() {
        assertRefused(() -> sent().reported(report(ReportedStep.ENDED, TODAY, null), TODAY), "note");
        var other = new Report(
                ReportedStep.TURNED_AWAY, TODAY, Informant.PERSON, TellingMethod.MEETING, TurnedAwayReason.OTHER, null);
        assertRefused(() -> sent().reported(other, TODAY), "note");
    }
}
