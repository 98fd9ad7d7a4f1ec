package tsunagi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Access;
import tsunagi.access.CaseGrants;
import tsunagi.access.Permission;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.supportlog.SupportLog;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** What a search must not give: restricted people, what others see, what was taken back. */
@TsunagiIT
class SearchRightsScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Persons persons;

    @Autowired
    CaseFiles cases;

    @Autowired
    SupportLog log;

    @Autowired
    CaseGrants grants;

    @Autowired
    Access access;

    private World.Town town;
    private SearchSteps steps;

    @BeforeEach
    void openTown() {
        town = world.town();
        steps = new SearchSteps(world, mvc, persons, cases, log);
    }

    @Test
    void aRestrictedPersonIsFoundByNobodyAndCountedNowhere() throws Exception {
        var number = steps.sato(town);
        steps.record(town, number, "避難先を探した。");
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(number, true));
        for (var role : List.of(Role.CHIEF_CONSULTANT, Role.CONSULTANT, Role.EMPLOYMENT_SUPPORTER)) {
            for (var words : List.of("佐藤", number.value(), "1234", "中央1-2-3", "避難先")) {
                var page = steps.search(town.as(role), words);
                assertThat(page.select("#people, #texts"))
                        .as(role + " " + words)
                        .isEmpty();
                assertThat(page.text()).contains("見つかりませんでした");
            }
        }
    }

    @Test
    void aRecordThatNamesARestrictedPersonIsFoundByItsTextButGivesNoHitOfHer() throws Exception {
        var restricted = steps.sato(town);
        var neighbour = steps.received(town, PersonName.of("田中", "太郎", "たなか たろう"), "03-0000-9999", "東町4-5");
        steps.record(town, neighbour, "隣の佐藤さんの荷物を預かっている。");
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(restricted, true));
        for (var role : List.of(Role.CHIEF_CONSULTANT, Role.CONSULTANT)) {
            var page = steps.search(town.as(role), "佐藤");
            assertThat(page.expectFirst("#people h2").text()).isEqualTo("人　0人");
            assertThat(page.select("#people tbody tr")).isEmpty();
            assertThat(page.select("#texts .ts-timeline__entry").eachText())
                    .singleElement()
                    .asString()
                    .contains("田中 太郎", "隣の佐藤さんの荷物を預かっている。")
                    .doesNotContain("勇子");
            assertThat(page.text()).doesNotContain(restricted.value());
        }
    }

    @Test
    void aRecordThatWasTakenBackIsFoundNoMore() throws Exception {
        var number = steps.sato(town);
        var record = steps.record(town, number, "冷蔵庫を運んだ。");
        assertThat(steps.search(town.consultant(), "冷蔵庫").select("#texts .ts-timeline__entry"))
                .hasSize(1);
        world.inTransaction(town.consultant(), () -> {
            var caseId = access.enter(Permission.RECORD_SUPPORT, number);
            log.takeBack(caseId, record, "別の方のことだった");
            return caseId;
        });
        assertThat(steps.search(town.consultant(), "冷蔵庫").select("#texts")).isEmpty();
        assertThat(mvc.perform(get("/cases/%s/records/%s".formatted(number, record.value()))
                        .with(world.signedIn(town.consultant()))))
                .as("it stays readable where it stood")
                .hasStatus(303);
    }

    @Test
    void neitherAnotherDeskNorAnotherMunicipalityFindsAnything() throws Exception {
        var number = steps.sato(town);
        steps.record(town, number, "家賃を滞納している。");
        var otherDesk = world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town)));
        for (var actor : List.of(otherDesk, world.town("sapporo").consultant(), town.as(Role.MUNICIPAL_OFFICER))) {
            assertThat(steps.search(actor, "佐藤").select("#people tbody tr")).isEmpty();
            assertThat(steps.search(actor, "家賃").select("#texts .ts-timeline__entry"))
                    .isEmpty();
        }
    }

    @Test
    void whoMayNotSearchHasNoBox() {
        var auditor = town.as(Role.AUDITOR);
        assertThat(mvc.perform(get("/search").with(world.signedIn(auditor)))).hasStatus(403);
        assertThat(mvc.perform(get("/audit").with(world.signedIn(auditor))))
                .bodyText()
                .doesNotContain("ts-search");
    }
}
