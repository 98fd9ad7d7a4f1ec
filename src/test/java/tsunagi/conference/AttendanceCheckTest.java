package tsunagi.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.ConferenceRule;
import tsunagi.tenancy.ConferenceRule.Officer;
import tsunagi.tenancy.Quorum;

/** 定足数 of 支援調整会議, and that neither it nor the officer is asked for in another meeting. */
class AttendanceCheckTest {
    private static final ConferenceRule NAGAOKA =
            new ConferenceRule(ConferenceRule.Regular.OWN_RULE, true, Officer.WITH_DECIDED_SERVICE, false);
    private static final ConferenceRule MINATO =
            new ConferenceRule(ConferenceRule.Regular.REGULAR, true, Officer.UNREGULATED, false);

    private static List<Attendee> eightOfWhomCame(int came) {
        return IntStream.range(0, 8)
                .mapToObj(each -> new Attendee(
                        UUID.randomUUID(), new Attendee.Person(AttendeeKind.OTHER, "機関" + each, "", ""), each < came))
                .toList();
    }

    private static AttendanceCheck check(Forum forum, ConferenceRule rule, int came) {
        return AttendanceCheck.of(forum, rule, new Quorum("過半数"), eightOfWhomCame(came));
    }

    @Test
    void halfOfTheMembersAgreeToNothing() {
        var half = check(Forum.SUPPORT_CONFERENCE, MINATO, 4);
        assertThatThrownBy(() -> half.before(Outcome.APPROVED, false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("過半数、5人")
                .hasMessageContaining("出席4人");
        assertThat(half.before(Outcome.CONTINUED, false)).isNull();
        assertThat(half.note(false)).contains("定足数");
        assertThat(half.label()).isEqualTo("構成員8人のうち出席4人　定足数：過半数（5人）に足りない");
    }

    @Test
    void moreThanHalfDo() {
        var five = check(Forum.SUPPORT_CONFERENCE, MINATO, 5);
        assertThat(five.before(Outcome.APPROVED, false)).isNull();
        assertThat(five.note(false)).isNull();
        assertThat(five.label()).endsWith("過半数（5人）を満たす");
    }

    @Test
    void aMeetingOfAnotherKindHasNeitherOfficerNorQuorum() {
        var other = check(new Forum("連絡会"), NAGAOKA, 1);
        assertThat(other.before(Outcome.APPROVED, true)).isNull();
        assertThat(other.note(true)).isNull();
        assertThat(other.label()).isEqualTo("構成員8人のうち出席1人");
    }
}
