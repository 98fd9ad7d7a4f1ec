package tsunagi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import tsunagi.access.CaseGrants;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** architecture §7 Audit: no line, no change; lines are only ever added; each month has its place in time. */
@TsunagiIT
class AuditTrailIT {
    private static final CaseNumber NUMBER = new CaseNumber("R08-0001");

    @Autowired
    World world;

    @Autowired
    AuditLog audit;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("owner")
    DataSource owner;

    @Autowired
    Clock clock;

    private void register(World.Town town) {
        grants.register(CaseId.next(), NUMBER, new PersonId(UUID.randomUUID()), town.office());
    }

    private long count(World.Town town, String sql) {
        return world.inTransaction(
                town.consultant(), () -> jdbc.sql(sql).query(Long.class).single());
    }

    @Test
    void aChangeWhoseLineCannotBeWrittenIsNotMade() {
        var town = world.town();
        var tooLate = new AuditLog(jdbc, Clock.offset(clock, java.time.Duration.ofDays(400_000L * 365)));
        assertThatThrownBy(() -> world.inTransaction(town.consultant(), () -> {
                    register(town);
                    tooLate.record(AuditEntry.done("VIEW_CASE", "SCREEN"));
                    return true;
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(count(town, "select count(*) from case_access")).isZero();
    }

    @Test
    void noLineIsWrittenApartFromTheTransactionOfItsAct() {
        var town = world.town();
        assertThatThrownBy(() -> town.consultant().run(() -> audit.record(AuditEntry.done("VIEW_CASE", "SCREEN"))))
                .isInstanceOf(IllegalTransactionStateException.class);
        boolean together = world.inTransaction(town.consultant(), () -> {
            audit.record(AuditEntry.done("VIEW_CASE", "SCREEN"));
            return jdbc.sql("select bool_and(transaction_id = pg_current_xact_id()) from audit_event")
                    .query(Boolean.class)
                    .single();
        });
        assertThat(together).isTrue();
    }

    @Test
    void whatIsUndoneLeavesNoLineOfHavingBeenDone() {
        var town = world.town();
        assertThatThrownBy(() -> world.inTransaction(town.consultant(), () -> {
                    audit.record(AuditEntry.done("VIEW_CASE", "SCREEN"));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(count(town, "select count(*) from audit_event")).isZero();
    }

    @Test
    void nobodyOfTheProgramChangesOrRemovesALine() {
        var town = world.town();
        for (String change : new String[] {
            "delete from audit_event", "update audit_event set staff_id = null", "delete from audit_subject"
        }) {
            assertThatThrownBy(() -> world.inTransaction(
                            town.consultant(), () -> jdbc.sql(change).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aLineStandsInThePartitionOfItsMonthAndTheNextTwelveAreReady() {
        var town = world.town();
        var month = YearMonth.now(clock);
        String place = world.inTransaction(town.consultant(), () -> {
            audit.record(AuditEntry.done("VIEW_CASE", "SCREEN"));
            return jdbc.sql("select tableoid::regclass::text from audit_event")
                    .query(String.class)
                    .single();
        });
        assertThat(place).isEqualTo(name("audit_event", month));
        var ready = JdbcClient.create(owner)
                .sql(
                        "select inhrelid::regclass::text from pg_inherits where inhparent in ('audit_event'::regclass, 'audit_subject'::regclass)")
                .query(String.class)
                .list();
        IntStream.rangeClosed(0, 12)
                .mapToObj(month::plusMonths)
                .forEach(next -> assertThat(ready).contains(name("audit_event", next), name("audit_subject", next)));
    }

    @Test
    void theProgramCannotChooseTheTransactionOfALineNorChangeASegment() {
        var town = world.town();
        for (String statement : List.of(
                "insert into audit_event (occurred_at, id, action, channel, outcome, transaction_id) values (now(), uuidv7(), 'A', 'B', 'DONE', '5')",
                "insert into audit_event (occurred_at, id, action, channel, outcome, era) values (now(), uuidv7(), 'A', 'B', 'DONE', 5)",
                "update audit_segment set number = 5",
                "delete from audit_segment",
                "delete from audit_check")) {
            assertThatThrownBy(() -> world.inTransaction(
                            town.consultant(), () -> jdbc.sql(statement).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void everyColumnOfALineIsSealed() {
        var columns = JdbcClient.create(owner).sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_name in ('audit_event', 'audit_subject')
                        """).query(String.class).list();
        assertThat(columns)
                .as("a new column belongs into LoggedLine.digest, under a new format number")
                .containsExactlyInAnyOrder(
                        "audit_event.municipality_id",
                        "audit_event.occurred_at",
                        "audit_event.id",
                        "audit_event.staff_id",
                        "audit_event.action",
                        "audit_event.channel",
                        "audit_event.outcome",
                        "audit_event.case_id",
                        "audit_event.reason",
                        "audit_event.transaction_id",
                        "audit_event.era",
                        "audit_subject.municipality_id",
                        "audit_subject.occurred_at",
                        "audit_subject.event_id",
                        "audit_subject.person_id");
    }

    private static String name(String parent, YearMonth month) {
        return parent + "_" + month.format(DateTimeFormatter.ofPattern("yyyyMM"));
    }
}
