package tsunagi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tsunagi.kernel.Refusal;
import tsunagi.referral.ArrivalAnswer.AskedAgain;
import tsunagi.referral.ReferralState.Arrived;
import tsunagi.referral.ReferralState.AwaitingArrival;
import tsunagi.referral.ReferralState.Declined;
import tsunagi.referral.ReferralState.NotEstablished;
import tsunagi.referral.ReferralState.NotFollowedUp;
import tsunagi.resource.ResourceKind;

/** The rules of つなぎ, without database or screen. */
class ReferralTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate ASK = LocalDate.of(2026, 12, 1);
    private static final Destination WELFARE = Destination.written(ResourceKind.WELFARE_OFFICE, "練習市福祉事務所");
    private static final Destination FOOD = Destination.written(ResourceKind.FOOD_BANK, "練習フードバンク");

    private static NewReferral entry(
            Destination destination,
            ReferralMethod method,
            Wish wish,
            @Nullable String information,
            @Nullable LocalDate askOn) {
        return new NewReferral(destination, method, DAY, wish, "家賃と食費が足りないため", information, askOn);
    }

    private static Referral awaiting() {
        return Referral.begin(entry(FOOD, ReferralMethod.TELEPHONE, Wish.WISHED, null, ASK), DAY);
    }

    private static void assertRefused(ThrowingCallable work, String... fields) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::field)
                                .containsExactly(fields));
    }

    @Test
    void article23AReferralToPublicAssistanceNeedsTheInformationGivenAndTheArrivalCheck() {
        var entry = entry(WELFARE, ReferralMethod.ACCOMPANIED, Wish.WISHED, null, null);
        assertRefused(() -> Referral.begin(entry, DAY), "informationGiven", "followUp");
    }

    @Test
    void article23WhoDeclinesPublicAssistanceHasBeenInformedAndIsNotForced() {
        var declined =
                Referral.begin(entry(WELFARE, ReferralMethod.INFORMATION, Wish.DECLINED, "制度のしおりを渡して説明した", null), DAY);
        assertThat(declined.state()).isEqualTo(new Declined());
        var untold = entry(WELFARE, ReferralMethod.INFORMATION, Wish.DECLINED, null, null);
        assertRefused(() -> Referral.begin(untold, DAY), "informationGiven");
    }

    @Test
    void nobodyContactsADestinationThatThePersonDeclined() {
        for (var method : List.of(ReferralMethod.TELEPHONE, ReferralMethod.ACCOMPANIED, ReferralMethod.LETTER)) {
            assertRefused(() -> Referral.begin(entry(FOOD, method, Wish.DECLINED, null, null), DAY), "method");
        }
    }

    @Test
    void elsewhereTheArrivalCheckMayBeLeftOut() {
        var referral = Referral.begin(entry(FOOD, ReferralMethod.INFORMATION, Wish.WISHED, null, null), DAY);
        assertThat(referral.state()).isEqualTo(new NotFollowedUp());
    }

    @Test
    void aReferralIsNotOfTomorrowAndNobodyAsksBeforeIt() {
        var early = entry(FOOD, ReferralMethod.INFORMATION, Wish.WISHED, null, DAY.minusDays(1));
        assertRefused(() -> Referral.begin(early, DAY.minusDays(1)), "on", "askArrivalOn");
    }

    @Test
    void anOpenQuestionTakesEachAnswer() {
        var later = ASK.plusDays(7);
        assertThat(awaiting().answered(new ArrivalAnswer.Arrived(DAY), ASK).state())
                .isEqualTo(new Arrived(DAY));
        assertThat(awaiting()
                        .answered(new AskedAgain(ASK, later, "来週行くとのこと"), ASK)
                        .state())
                .isEqualTo(new AwaitingArrival(later));
        assertThat(awaiting()
                        .answered(new ArrivalAnswer.NotEstablished(ASK, "本人が取りやめた"), ASK)
                        .state())
                .isEqualTo(new NotEstablished(ASK, "本人が取りやめた"));
    }

    static Stream<ReferralState> settled() {
        return Stream.of(new Declined(), new NotFollowedUp(), new Arrived(DAY), new NotEstablished(DAY, "本人が取りやめた"));
    }

    @ParameterizedTest
    @MethodSource("settled")
    void whatIsSettledTakesNoAnswer(ReferralState state) {
        var settled = new Referral(ReferralId.next(), awaiting().entry(), state);
        assertThatThrownBy(() -> settled.answered(new ArrivalAnswer.Arrived(ASK), ASK))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(state.label());
    }

    @Test
    void anAnswerIsOfADayBetweenTheReferralAndToday() {
        assertRefused(() -> awaiting().answered(new ArrivalAnswer.Arrived(DAY.minusDays(1)), ASK), "on");
        assertRefused(() -> awaiting().answered(new ArrivalAnswer.Arrived(ASK.plusDays(1)), ASK), "on");
        assertRefused(() -> awaiting().answered(new AskedAgain(ASK, ASK, "不在"), ASK), "askNextOn");
    }
}
