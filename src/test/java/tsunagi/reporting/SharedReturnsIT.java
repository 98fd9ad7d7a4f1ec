package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Actor;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.kernel.Refusal;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Sex;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 集計の提供: a municipality sees what others share with it, and nothing else of anybody. */
@TsunagiIT
class SharedReturnsIT {
    private static final ReturnRequest MAY = new ReturnRequest("2026-05", "2026-05", "");

    @Autowired
    ApplicationContext context;

    @Autowired
    World world;

    @Autowired
    Sharing sharing;

    @Autowired
    SharedReturns returns;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("platform")
    JdbcClient platform;

    private World.Town giver;
    private World.Town other;
    private World.Town prefecture;
    private String prefectureCode = "";

    @BeforeEach
    void twoTownsAndAPrefecture() {
        giver = townWith(12);
        other = townWith(7);
        prefecture = townWith(3);
        prefectureCode = listed(prefecture, "試験県");
        listed(giver, "甲市");
        listed(other, "乙市");
    }

    private World.Town townWith(int consultations) {
        var town = new CountedTown(context);
        for (int each = 0; each < consultations; each++) {
            var who = town.person(PersonBasics.of(PersonName.of("試験", "某", "しけん なにがし"), Sex.FEMALE, null));
            town.received(who, town.town().office(), LocalDate.of(2026, 5, 7));
        }
        return town.town();
    }

    private String listed(World.Town town, String name) {
        String code = UUID.randomUUID().toString();
        platform.sql("insert into platform.municipality_directory (id, code, name) values (:id, :code, :name)")
                .param("id", town.municipality().value())
                .param("code", code)
                .param("name", name)
                .update();
        return code;
    }

    private void share(World.Town town, String maskedBelow) {
        town.as(Role.ADMINISTRATOR).run(() -> {
            sharing.count();
            sharing.share(new SharingForm(prefectureCode, maskedBelow));
        });
    }

    private Actor reader() {
        return prefecture.as(Role.MUNICIPAL_OFFICER);
    }

    private List<String> seen() {
        return reader().call(() -> returns.page(MAY)).returns().stream()
                .map(SharedReturn::name)
                .toList();
    }

    private Document page(String address) {
        var answer = mvc.perform(get(address).with(world.signedIn(reader())));
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @Test
    void whoSharesIsSeenAndNobodyElse() {
        share(giver, "1");
        other.as(Role.ADMINISTRATOR).run(sharing::count);
        assertThat(seen()).containsExactly("甲市");
        var rows = page("/returns/municipalities?from=2026-05&until=2026-05").select("tbody tr");
        assertThat(rows.eachText()).hasSize(2).allSatisfy(row -> assertThat(row).contains(" 12 "));
    }

    @Test
    void theEndOfSharingIsTheEndOfSeeing() {
        share(giver, "1");
        giver.as(Role.ADMINISTRATOR).run(() -> sharing.end(prefecture.municipality()));
        assertThat(seen()).isEmpty();
        assertThatThrownBy(() -> giver.as(Role.ADMINISTRATOR).run(() -> sharing.end(prefecture.municipality())))
                .isInstanceOf(Refusal.class);
    }

    /** Not even a statement of the program that forgot to ask: only the function crosses, and only to what is shared. */
    @Test
    void theTablesThemselvesShowNobodyElsesCells() {
        share(giver, "1");
        assertThat(count(reader(), "select count(*) from return_cell")).isZero();
        assertThat(count(reader(), "select count(*) from return_month")).isZero();
        assertThat(count(reader(), "select count(*) from rollup_recipient")).isZero();
        var everything =
                "select count(distinct municipality_id) from rollups_of_others('2015-04-01', '2030-01-01', array['RECEPTION'])";
        assertThat(count(reader(), everything)).isEqualTo(1);
        assertThat(count(other.as(Role.MUNICIPAL_OFFICER), everything)).isZero();
        assertThat(count(giver.as(Role.MUNICIPAL_OFFICER), everything)).isZero();
    }

    private int count(Actor actor, String sql) {
        return world.inTransaction(
                actor, () -> jdbc.sql(sql).query(Integer.class).single());
    }

    @Test
    void aMunicipalityThatWasNeverCountedIsNamedAndHasNoNumbers() {
        giver.as(Role.ADMINISTRATOR).run(() -> sharing.share(new SharingForm(prefectureCode, "5")));
        var page = page("/returns/municipalities?from=2026-05&until=2026-05");
        assertThat(page.text()).contains("甲市は、この期間の集計がまだ済んでいません");
        assertThat(page.select("tbody tr")).isEmpty();
    }

    @Test
    void laterConsultationsAreNotInTheNumbersAndThePageSaysAsOfWhen() {
        share(giver, "1");
        world.openCase(giver, LocalDate.of(2026, 5, 8));
        var page = page("/returns/municipalities?from=2026-05&until=2026-05");
        assertThat(page.expectFirst("tbody tr").text()).contains(" 12 ");
        assertThat(page.text()).containsPattern("令和\\d+年\\d+月\\d+日 \\d+:\\d\\d 現在");
    }

    @Test
    void aFileHoldsTheSameMaskedNumbers() {
        share(giver, "10");
        share(other, "10");
        var answer = mvc.perform(
                get("/returns/municipalities.csv?from=2026-05&until=2026-05").with(world.signedIn(reader())));
        assertThat(answer).hasStatusOk();
        var lines = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.subList(1, 3))
                .allSatisfy(line -> assertThat(line).contains("※").doesNotContain(",12,", ",7,"));
    }

    @Test
    void onlyTheAdministratorSharesAndOnlyTheCityReads() {
        assertThatThrownBy(() -> giver.consultant().run(() -> sharing.share(new SharingForm(prefectureCode, "5"))))
                .isInstanceOf(PermissionRefused.class);
        assertThatThrownBy(() -> prefecture.consultant().run(() -> returns.page(MAY)))
                .isInstanceOf(PermissionRefused.class);
    }

    @Test
    void oneShareIsEnough() {
        share(giver, "5");
        assertThatThrownBy(() -> share(giver, "5")).isInstanceOf(Refusal.class);
    }
}
