package tsunagi.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.ConferenceRule;
import tsunagi.tenancy.ConferenceRule.Officer;

/** 支援調整会議: when a plan's outcome can be written down, and who has to be there. */
class AgendaStateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Deliberation APPROVED = Deliberation.of(Outcome.APPROVED, "");

    @Test
    void anOutcomeIsWrittenDownOnce() {
        var concluded = new AgendaState.Pending().conclude(APPROVED, TODAY, TODAY);
        assertThat(concluded.deliberation()).isEqualTo(APPROVED);
        assertThatThrownBy(() -> concluded.conclude(Deliberation.of(Outcome.SENT_BACK, "理由"), TODAY, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("「了承」と記録されています");
    }

    @Test
    void aMeetingOfTomorrowHasNoOutcomeYetAndOneOfLastMonthMayBeWrittenDownNow() {
        var pending = new AgendaState.Pending();
        assertThatThrownBy(() -> pending.conclude(APPROVED, TODAY.plusDays(1), TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("令和8年11月25日");
        assertThatCode(() -> pending.conclude(APPROVED, TODAY.minusMonths(1), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void anAmendmentSaysWhatWasAmendedAndOnlyAnAmendmentDoes() {
        assertThatThrownBy(() -> Deliberation.of(Outcome.APPROVED_AMENDED, "よい"))
                .hasMessageContaining("修正した内容");
        assertThatThrownBy(() -> new Deliberation(Outcome.APPROVED, "", "", "", "", "期間を6か月に"))
                .hasMessageContaining("修正了承のときだけ");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"CONTINUED", "SENT_BACK"})
    void whatIsNotApprovedHasAReason(Outcome outcome) {
        assertThatThrownBy(() -> Deliberation.of(outcome, " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(outcome.label() + "のときは");
    }

    @Test
    void nagaokaApprovesADecidedServiceOnlyWithItsOfficer() {
        var absent = new AttendanceCheck(rule(Officer.WITH_DECIDED_SERVICE), false);
        assertThatThrownBy(() -> absent.before(Outcome.APPROVED, true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("市担当者の出席が必要です");
        assertThat(absent.before(Outcome.APPROVED, false)).isNull();
        assertThat(absent.before(Outcome.CONTINUED, true)).isNull();
        var present = new AttendanceCheck(rule(Officer.WITH_DECIDED_SERVICE), true);
        assertThat(present.before(Outcome.APPROVED_AMENDED, true)).isNull();
    }

    @Test
    void sapporoOnlyWarnsWhenItsOfficerIsAbsent() {
        var absent = new AttendanceCheck(rule(Officer.AS_A_RULE), false);
        assertThat(absent.before(Outcome.APPROVED, true)).contains("出席が基本");
        assertThat(new AttendanceCheck(rule(Officer.UNREGULATED), false).before(Outcome.APPROVED, true))
                .isNull();
    }

    private static ConferenceRule rule(Officer officer) {
        return new ConferenceRule(ConferenceRule.Regular.MONTHLY, true, officer, false);
    }
}
