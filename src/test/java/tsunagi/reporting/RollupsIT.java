package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.OfficeId;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** The roll-ups equal the case list to the unit: every cell of every kind, month and desk, whatever happened. */
@TsunagiIT
class RollupsIT {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Autowired
    ApplicationContext context;

    @Autowired
    World world;

    @Autowired
    Rollups rollups;

    @Autowired
    ReturnStore store;

    @Autowired
    CaseFiles cases;

    @Autowired
    JdbcClient jdbc;

    private RandomTown random;

    @BeforeEach
    void aTownWhereAnythingMayHaveHappened() {
        random = new RandomTown(context, 20261123);
        random.live(40);
        inTown(rollups::countNow);
    }

    private record Cell(HappeningKind kind, LocalDate month, UUID office, String key, int number) {}

    private void inTown(Runnable work) {
        world.inTransaction(random.town().town().consultant(), () -> {
            work.run();
            return Set.of();
        });
    }

    private List<Cell> cells() {
        return jdbc.sql("select kind, month, office_id, key, number from return_cell")
                .query((row, _) -> new Cell(
                        HappeningKind.valueOf(row.getString("kind")),
                        row.getObject("month", LocalDate.class),
                        row.getObject("office_id", UUID.class),
                        row.getString("key"),
                        row.getInt("number")))
                .list();
    }

    private int sum(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    /** Each cell has as many cases behind it as it says, and nothing that happened stands in no cell. */
    private void equalTheCaseList() {
        var cells = cells();
        assertThat(cells).hasSizeGreaterThan(100);
        for (Cell cell : cells) {
            var desk = new ReturnScope("", "", List.of(new OfficeId(cell.office())), false);
            var counted = store.counted(
                    desk,
                    MonthSpan.of(YearMonth.from(cell.month())),
                    new Measure.Count(cell.kind(), Set.of(cell.key())));
            assertThat(counted).as(cell.toString()).hasSize(cell.number());
        }
        assertThat(cells.stream().mapToInt(Cell::number).sum())
                .isEqualTo(sum("select count(*) from happening where kind not like 'STAFF%'"));
    }

    @Test
    void everyCellHasItsCasesBehindIt() {
        inTown(this::equalTheCaseList);
    }

    @Test
    void afterCorrectionsAndWithdrawalsTheyAreEqualAgainOnceCounted() {
        correct();
        inTown(() -> assertThat(cells().stream().mapToInt(Cell::number).sum())
                .isNotEqualTo(sum("select count(*) from happening where kind not like 'STAFF%'")));
        inTown(rollups::countNow);
        inTown(this::equalTheCaseList);
    }

    private void correct() {
        inTown(() -> jdbc.sql("""
                        select case_id, id from case_fact where kind in ('PLAN_DECIDED', 'EVALUATED') and voids is null order by id limit 5
                        """)
                .query((row, _) -> cases.voidFact(
                        new CaseId(row.getObject("case_id", UUID.class)), row.getObject("id", UUID.class), "試験の取消し"))
                .list());
        inTown(() -> jdbc.sql("""
                        insert into employment_outcome (id, outcome_id, version, case_id, kind, happened_on, change_code, workplace,
                            employment_form, take_home, income_before, income_after, withdrawn, reason, written_at)
                        select gen_random_uuid(), outcome_id, 2, case_id, kind, happened_on, change_code, workplace, employment_form,
                               take_home, income_before, income_after, true, '誤り', now()
                        from employment_outcome order by id limit 10
                        """).update());
        inTown(() -> jdbc.sql("""
                        insert into support_record (id, record_id, version, case_id, happened_on, method, staff, counterparts,
                            contents, support_given, facts, correction_reason, written_at)
                        select gen_random_uuid(), record_id, 2, case_id, happened_on + 40, 'M03', staff, counterparts, contents,
                               support_given, facts, '日の誤り', now()
                        from support_record order by id limit 10
                        """).update());
        inTown(() -> jdbc.sql("update support_case set office_id = :office where id = :case")
                .param("office", random.town().otherOffice().value())
                .param("case", random.cases().getFirst().id().value())
                .update());
        random.live(5);
    }

    @Test
    void nothingIsKeptByStaffOrPerson() {
        inTown(() -> assertThat(cells()).noneMatch(cell -> cell.kind().name().startsWith("STAFF")));
        inTown(() -> assertThat(cells())
                .allSatisfy(cell -> assertThat(cell.key())
                        .as("a code, and no key of somebody")
                        .hasSizeLessThan(30)));
    }

    @Test
    void whatWasCountedSinceLastNightIsNotCountedAgain() {
        var counted = world.inTransaction(random.town().town().consultant(), rollups::counted)
                .orElseThrow();
        inTown(() -> rollups.countUnlessSince(counted));
        assertThat(world.inTransaction(random.town().town().consultant(), rollups::counted))
                .contains(counted);
        inTown(() -> rollups.countUnlessSince(counted.plusSeconds(1)));
        assertThat(world.inTransaction(random.town().town().consultant(), rollups::counted)
                        .orElseThrow())
                .isAfter(counted);
    }

    @Test
    void theNightBeginsAtThreeInTheMorning() {
        var morning = ZonedDateTime.of(2026, 11, 23, 2, 59, 0, 0, TOKYO);
        assertThat(RollupCounting.lastNight(morning))
                .isEqualTo(morning.withHour(3).withMinute(0).minusDays(1).toInstant());
        assertThat(RollupCounting.lastNight(morning.plusMinutes(1)))
                .isEqualTo(morning.withHour(3).withMinute(0).toInstant());
    }
}
