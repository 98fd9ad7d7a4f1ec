package tsunagi.supportconference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.StaffId;

/** Who may hear what is told in 支援会議 (法9条6項): whoever belongs to it and is bound to secrecy, on that day. */
class MemberTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final Pledge WRITTEN =
            new Pledge(SecrecyGround.WRITTEN_PLEDGE, LocalDate.of(2026, 4, 10), null, "棚");

    private static Member member(@Nullable LocalDate until, @Nullable Pledge pledge) {
        return new Member(
                MemberId.next(), MemberKind.STANDING, "社協", null, "試験 花", null, false, APRIL, until, pledge, 1);
    }

    @Test
    void sheAttendsFromHerPledgeToTheLastDayOfHerMembership() {
        var member = member(MARCH, WRITTEN);
        assertThat(member.mayAttend(LocalDate.of(2026, 4, 9)))
                .as("before the pledge")
                .isFalse();
        assertThat(member.mayAttend(LocalDate.of(2026, 4, 10))).isTrue();
        assertThat(member.mayAttend(MARCH)).isTrue();
        assertThat(member.mayAttend(MARCH.plusDays(1))).isFalse();
    }

    @Test
    void whoHasPledgedNothingAttendsNever() {
        assertThat(member(null, null).mayAttend(APRIL)).isFalse();
    }

    @Test
    void aPledgeToBeConfirmedEndsWithItsDay() {
        var pledge = new Pledge(SecrecyGround.PUBLIC_SERVANT, APRIL, MARCH, null);
        assertThat(member(null, pledge).mayAttend(MARCH)).isTrue();
        assertThat(member(null, pledge).mayAttend(MARCH.plusDays(1))).isFalse();
    }

    @Test
    void aMemberWithoutAnAccountHasNoSeatBehindTheDoor() {
        assertThat(member(null, WRITTEN).seat()).isEmpty();
    }

    @Test
    void theSeatOfAContractorSaysSo() {
        var pledge = new Pledge(SecrecyGround.CONTRACTOR, APRIL, null, null);
        var staff = new StaffId(UUID.randomUUID());
        var member = new Member(
                MemberId.next(), MemberKind.STANDING, "社協", null, "試験 花", staff, true, APRIL, MARCH, pledge, 1);
        assertThat(member.seat()).hasValueSatisfying(seat -> {
            assertThat(seat.staff()).isEqualTo(staff);
            assertThat(seat.contractor()).isTrue();
            assertThat(seat.secretariat()).isTrue();
            assertThat(seat.until()).isEqualTo(MARCH);
            assertThat(seat.secretFrom()).isEqualTo(APRIL);
        });
    }
}
