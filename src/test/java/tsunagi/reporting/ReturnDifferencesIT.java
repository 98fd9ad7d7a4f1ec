package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tsunagi.reporting.CountedTown.may;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.OpenedCase;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Sex;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 差異 of a closed May on PostgreSQL: for every number and part of the municipality they make the number of now. */
@TsunagiIT
class ReturnDifferencesIT {
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final MonthSpan MONTH = MonthSpan.of(MAY);

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    ReturnClosings closings;

    @Autowired
    ReturnDifferences differences;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

    private CountedTown town;
    private Actor officer;

    @BeforeEach
    void aTown() {
        town = new CountedTown(context);
        officer = town.town().as(Role.MUNICIPAL_OFFICER);
    }

    private OpenedCase received(LocalDate on, boolean here) {
        var her = town.person(PersonBasics.of(PersonName.of("試験", "花子", "しけん はなこ"), Sex.FEMALE, null));
        return town.received(her, here ? town.town().office() : town.otherOffice(), on);
    }

    private void close(int version, String reason) {
        officer.run(() -> closings.close(MAY, new ReturnClosingForm(Integer.toString(version), reason)));
    }

    private ReturnDifferences.Found found(String with, String scope) {
        return officer.call(() -> differences.found(MAY, 1, with, scope));
    }

    private Document page(String with) throws Exception {
        var path = "/returns/closings/2026-05/1/differences?with=" + with;
        var result = mvc.perform(get(path).with(world.signedIn(officer)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private void inTown(String sql, Map<String, Object> parameters) {
        world.inTransaction(officer, () -> jdbc.sql(sql).params(parameters).update());
    }

    /** Lives of a town, by chance: what happened before the closing, or what is written down and put right after it. */
    private void live(Random random, int people) {
        for (int each = 0; each < people; each++) {
            var somebody = received(may(1 + random.nextInt(31)), random.nextBoolean());
            town.contact(somebody, random.nextBoolean() ? "VISIT" : "TELEPHONE", may(1 + random.nextInt(31)));
            if (random.nextBoolean()) {
                town.reception(somebody, "VISIT", "R" + (1 + random.nextInt(7)));
                town.chosen(somebody, "intake-application", 1, "chiefComplaint", "C0" + (1 + random.nextInt(9)) + "◎");
            }
            if (random.nextBoolean()) {
                town.drafted(somebody, 1, may(1), random.nextBoolean(), List.of("S03"));
                town.fact(somebody, FactKind.PLAN_DECIDED, may(1 + random.nextInt(31)), "");
            }
            if (random.nextBoolean()) {
                town.employed(somebody, may(1 + random.nextInt(31)));
            }
        }
    }

    @Test
    void theFrozenNumberAndItsDifferencesAreTheNumberOfNowForEveryNumberAndOffice() {
        var random = new Random(8);
        live(random, 8);
        close(1, "");
        live(random, 5);
        inTown("update support_case set office_id = :office where case_number < 'R08-0004'", office());
        inTown("update plan set drafted_on = :on", Map.of("on", may(2)));
        town.setPlanCountedOn(LocalDate.of(2026, 4, 1), "プラン作成の日");
        int changed = 0;
        for (ReturnScope scope : found(Reading.NOW, "").selection().scopes()) {
            var found = found(Reading.NOW, scope.code());
            for (Indicator indicator : FrozenFigure.reported(found.selection().indicators())) {
                if (indicator.measure() instanceof Measure.Count count) {
                    int before =
                            found.before().value(indicator, MONTH).orElseThrow().intValueExact();
                    int after =
                            found.after().value(indicator, MONTH).orElseThrow().intValueExact();
                    int change = found.rows().stream()
                            .mapToInt(row -> row.change(count, found.selection().scope(), MONTH))
                            .sum();
                    assertThat(before + change)
                            .as(scope.label() + " " + indicator.code())
                            .isEqualTo(after);
                    changed += before == after ? 0 : 1;
                }
            }
        }
        assertThat(changed).isGreaterThan(20);
    }

    private Map<String, Object> office() {
        return Map.of("office", town.otherOffice().value());
    }

    @Test
    void aPageOfDifferencesSaysWhyAndLinksToTheCases() throws Exception {
        var consenting = received(may(3), true);
        var decided = received(may(4), true);
        town.drafted(decided, 1, may(5), false, List.of());
        town.fact(decided, FactKind.PLAN_DECIDED, may(28), "");
        close(1, "");
        assertThat(page(Reading.NOW).text()).contains("当月の数に差異はありません。");
        town.fact(consenting, FactKind.CONSENTED, LocalDate.of(2026, 6, 1), "");
        withdraw(decided);
        town.fact(decided, FactKind.PLAN_DECIDED, LocalDate.of(2026, 6, 2), "");
        received(may(15), true);
        var restricted = received(may(16), true).number();
        town.town().as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(restricted, true));
        var chief = town.town().as(Role.CHIEF_CONSULTANT);
        var result = mvc.perform(get("/returns/closings/2026-05/1/differences").with(world.signedIn(chief)));
        var text = Jsoup.parse(result.getResponse().getContentAsString()).text();
        assertThat(text)
                .contains("区分が変わった", "計上日が変わった（5月28日（木） → 6月2日（火））", "締めのあとに記録された", "新規相談受付件数 2 4 +2")
                .contains(consenting.number().value(), decided.number().value());
        assertThat(page(Reading.NOW).text()).contains("閲覧制限などで名前を出さない差異");
    }

    private void withdraw(OpenedCase each) {
        UUID fact = world.inTransaction(
                officer,
                () -> jdbc.sql("select id from case_fact where case_id = :case and kind = 'PLAN_DECIDED'")
                        .param("case", each.id().value())
                        .query(UUID.class)
                        .single());
        inTown("""
                insert into case_fact (id, case_id, kind, term, fact_date, recorded_at, voids, detail)
                values (:id, :case, 'PLAN_DECIDED', 1, '2026-06-01', now(), :fact, '日付の誤り')
                """, Map.of("id", UUID.randomUUID(), "case", each.id().value(), "fact", fact));
    }

    @Test
    void twoVersionsDifferByWhatCameBetweenThem() throws Exception {
        received(may(3), true);
        close(1, "");
        received(may(15), true);
        close(2, "記録漏れ");
        received(may(16), true);
        assertThat(page("2").text()).contains("新規相談受付件数 1 2 +1").contains("第2版");
        assertThat(page(Reading.NOW).text()).contains("新規相談受付件数 1 3 +2");
    }
}
