package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** ケースの一覧と今日の仕事 on screen and in PostgreSQL. */
@TsunagiIT
class CaseListScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseGrants grants;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private static List<String> numbers(Document page) {
        return page.select("tbody tr td:nth-child(2)").eachText();
    }

    /** Of 今日の仕事; the returns to be handed in stand in a table of their own. */
    private static List<String> waiting(Document page) {
        page.select("#filings").remove();
        return page.select("tbody tr td:nth-child(3) .ts-muted:nth-of-type(1)").eachText();
    }

    @Test
    void aCaseStandsInTheListWithItsStageAndNextMove() throws Exception {
        var town = world.town();
        var opened = world.openCase(town);
        var row = page(town.consultant(), "/cases").expectFirst("tbody tr").text();
        assertThat(row).contains("試験 太郎", opened.number().value(), "振り分けを決める", "受付");
    }

    @Test
    void theListIsNarrowedByStage() throws Exception {
        var town = world.town();
        var received = world.openCase(town);
        var applied = world.openCase(town);
        world.inTransaction(
                town.consultant(),
                () -> cases.append(applied.id(), NewFact.of(FactKind.APPLIED, LocalDate.now(clock))));
        assertThat(numbers(page(town.consultant(), "/cases?stage=RECEIVED")))
                .containsExactly(received.number().value());
        assertThat(numbers(page(town.consultant(), "/cases?stage=APPLICATION")))
                .containsExactly(applied.number().value());
    }

    @Test
    void aRestrictedCaseIsInNobodysListButTheTeamsAndTheChiefs() throws Exception {
        var town = world.town();
        var number = world.openCase(town).number();
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(number, true));
        assertThat(numbers(page(town.as(Role.EMPLOYMENT_SUPPORTER), "/cases"))).isEmpty();
        assertThat(numbers(page(town.consultant(), "/cases"))).hasSize(1);
        assertThat(numbers(page(town.as(Role.CHIEF_CONSULTANT), "/cases"))).hasSize(1);
    }

    @Test
    void neitherAnotherDeskNorAnotherMunicipalitySeesTheCase() throws Exception {
        var town = world.town();
        world.openCase(town);
        var otherDesk = world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(numbers(page(otherDesk, "/cases"))).isEmpty();
    }

    @Test
    void everyPersonOnAListLeavesALineInTheAuditLog() throws Exception {
        var town = world.town();
        world.openCase(town);
        world.openCase(town);
        page(town.as(Role.EMPLOYMENT_SUPPORTER), "/cases");
        long shown = world.inTransaction(
                town.consultant(), () -> jdbc.sql("""
                        select count(distinct s.person_id) from audit_subject s
                        join audit_event e on e.id = s.event_id where e.action = 'VIEW_CASE_LIST'
                        """).query(Long.class).single());
        assertThat(shown).isEqualTo(2);
    }

    @Test
    void todayShowsOnesOwnCasesAndTheChiefMayLookAtEverybodys() throws Exception {
        var town = world.town();
        var number = world.openCase(town).number().value();
        assertThat(waiting(page(town.consultant(), "/today"))).containsExactly(number);
        var chief = town.as(Role.CHIEF_CONSULTANT);
        assertThat(waiting(page(chief, "/today"))).isEmpty();
        assertThat(waiting(page(chief, "/today?whose=everybody"))).containsExactly(number);
        assertThat(waiting(page(town.as(Role.EMPLOYMENT_SUPPORTER), "/today?whose=everybody")))
                .isEmpty();
    }

    @Test
    void theChiefFindsOnHerFirstPageThatAGlassWasBroken() throws Exception {
        var town = world.town();
        var number = world.openCase(town).number();
        var chief = town.as(Role.CHIEF_CONSULTANT);
        chief.run(() -> grants.restrict(number, true));
        town.as(Role.EMPLOYMENT_SUPPORTER).run(() -> grants.breakGlass(number, "本人から至急の電話があったため"));
        assertThat(page(chief, "/today").text()).contains("閲覧制限のあるケースが理由を書いて開かれました：1件");
        assertThat(page(town.consultant(), "/today").text()).doesNotContain("理由を書いて開かれました");
        var otherChief = world.enrol(town, Set.of(Role.CHIEF_CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(page(otherChief, "/today").text()).doesNotContain("理由を書いて開かれました");
    }

    @Test
    void eachRoleBeginsWhereItsWorkIs() {
        var town = world.town();
        assertThat(mvc.perform(get("/").with(world.signedIn(town.consultant()))))
                .hasRedirectedUrl("/today");
        assertThat(mvc.perform(get("/").with(world.signedIn(town.as(Role.MUNICIPAL_DECIDER)))))
                .hasRedirectedUrl("/decisions");
        assertThat(mvc.perform(get("/").with(world.signedIn(town.as(Role.AUDITOR)))))
                .hasRedirectedUrl("/audit");
        assertThat(mvc.perform(get("/").with(world.signedIn(town.as(Role.ADMINISTRATOR)))))
                .hasRedirectedUrl("/settings");
    }
}
