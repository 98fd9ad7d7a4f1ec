package tsunagi.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.Refusal;

/** 開庁日 of November 2026, counted by hand: the 23rd, a Monday, is 勤労感謝の日. */
class BusinessCalendarsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final OfficeId EAST = new OfficeId(UUID.randomUUID());
    private static final OfficeId WEST = new OfficeId(UUID.randomUUID());

    private static LocalClosedDay closed(@Nullable OfficeId office, String name, int first, int last) {
        return new LocalClosedDay(
                UUID.randomUUID(), office, name, LocalDate.of(2026, 11, first), LocalDate.of(2026, 11, last));
    }

    private static final BusinessCalendars CALENDARS =
            new BusinessCalendars(List.of(closed(null, "開庁記念日", 24, 24), closed(EAST, "臨時休館", 25, 27)));

    @Test
    void withoutDaysOfItsOwnAMunicipalityWorksAsTheCountryDoes() {
        assertThat(new BusinessCalendars(List.of()).common().plusBusinessDays(FRIDAY, 3))
                .as("24, 25, 26")
                .isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void aDayOnWhichAllCloseIsCountedNowhere() {
        assertThat(CALENDARS.common().plusBusinessDays(FRIDAY, 3))
                .as("25, 26, 27")
                .isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(CALENDARS.of(WEST).plusBusinessDays(FRIDAY, 3)).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(CALENDARS.of(WEST).closure(LocalDate.of(2026, 11, 24))).contains("開庁記念日");
    }

    @Test
    void anOfficeThatClosesAloneIsLaterThanTheOthers() {
        assertThat(CALENDARS.of(EAST).plusBusinessDays(FRIDAY, 3))
                .as("Monday the 30th, December 1 and 2")
                .isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(CALENDARS.of(EAST).closure(LocalDate.of(2026, 11, 26))).contains("臨時休館");
        assertThat(CALENDARS.offices()).containsExactly(EAST);
    }

    @Test
    void whoWorksAtOneOfficeHasItsDaysAndWhoWorksAtTwoWhatTheyShare() {
        assertThat(CALENDARS.of(List.of(EAST)).isBusinessDay(LocalDate.of(2026, 11, 25)))
                .isFalse();
        assertThat(CALENDARS.of(List.of(EAST, WEST)).isBusinessDay(LocalDate.of(2026, 11, 25)))
                .isTrue();
        assertThat(CALENDARS.of(List.of()).isBusinessDay(LocalDate.of(2026, 11, 24)))
                .isFalse();
    }

    @Test
    void aClosedDayHasANameAndEndsAfterItBeginsWithinAMonth() {
        assertThat(closed(null, "改修", 1, 30).days()).hasSize(30);
        assertThatThrownBy(() -> closed(null, " ", 24, 24)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> closed(null, "改修", 24, 23)).isInstanceOf(Refusal.class);
        var first = LocalDate.of(2026, 11, 1);
        assertThat(new LocalClosedDay(UUID.randomUUID(), null, "改修", first, first.plusDays(30)).days())
                .hasSize(31);
        assertThatThrownBy(() -> new LocalClosedDay(UUID.randomUUID(), null, "改修", first, first.plusDays(31)))
                .hasMessageContaining("31日まで");
    }
}
