package tsunagi.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Role;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Period;
import tsunagi.meanstest.DutyCounts;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** Days and counts as the municipality's tables have them: by hand from the calendar of 2026. */
@TsunagiIT
class DutyDeadlinesIT {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    World world;

    @Autowired
    DutyDeadlines deadlines;

    @Autowired
    JdbcClient jdbc;

    private World.Town town;

    @BeforeEach
    void openTown() {
        town = world.town();
    }

    private DutyStandards standards() {
        return world.inTransaction(town.consultant(), deadlines::standards);
    }

    private void says(String subject, String column, Object value) {
        world.inTransaction(
                town.as(Role.ADMINISTRATOR),
                () -> jdbc.sql("insert into standard_row (id, item, subject, valid, " + column
                                + ", source) values (:id, 'DEADLINE', :subject, '[2026-04-01,)', :value, '要綱（架空）')")
                        .param("id", Identifiers.next())
                        .param("subject", subject)
                        .param("value", value)
                        .update());
    }

    @Test
    void whereNothingElseIsSaidThePublishedNumbersHold() {
        assertThat(standards().counts(OCTOBER)).isEqualTo(DutyCounts.USUAL);
    }

    /** 15 November 2026 is a Sunday, so the report of October is due on Friday the 13th. */
    @Test
    void activitiesOfACalendarMonthAreReportedInTheMonthAfter() {
        assertThat(standards().days(OCTOBER)).isEqualTo(new Period(OCTOBER.atDay(1), OCTOBER.atDay(31)));
        assertThat(standards().reportDue(OCTOBER)).isEqualTo(LocalDate.of(2026, 11, 13));
        assertThat(standards().suspensionReportDue(OCTOBER)).isEqualTo(LocalDate.of(2026, 10, 15));
    }

    /** The last day of October 2026 is a Saturday. */
    @Test
    void whereReportsAreDueOnTheLastDayTheMonthItselfIsReportedOnIt() {
        says("REPORT_DAY", "number", 31);
        assertThat(standards().reportDue(OCTOBER)).isEqualTo(LocalDate.of(2026, 10, 30));
    }

    @Test
    void fromReportToReportTheDaysEndWithTheReport() {
        says("DUTIES_COUNTED_BY", "words", "報告期間");
        assertThat(standards().days(OCTOBER))
                .isEqualTo(new Period(LocalDate.of(2026, 9, 16), LocalDate.of(2026, 10, 15)));
        assertThat(standards().reportDue(OCTOBER)).isEqualTo(LocalDate.of(2026, 10, 15));
    }

    @Test
    void anExtensionIsAppliedForUntilTheLastWeekdayOfTheLastMonth() {
        assertThat(standards().extensionDue(OCTOBER)).isEqualTo(LocalDate.of(2026, 10, 30));
    }
}
