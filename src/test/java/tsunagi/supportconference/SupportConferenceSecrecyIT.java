package tsunagi.supportconference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
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
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;

/** What the conference knows is nowhere else: no menu, search, list, day's work, export, draft or audit line tells of it. */
@TsunagiIT
class SupportConferenceSecrecyIT {
    private static final List<String> LISTS = List.of(
            "/today",
            "/calendar",
            "/cases",
            "/reviews",
            "/merges",
            "/conferences",
            "/decisions",
            "/resources",
            "/returns",
            "/settings",
            "/audit",
            "/export-ledger",
            "/drafts");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("owner")
    DataSource owner;

    private SeatedTown seated;

    @BeforeEach
    void seat() {
        seated = new SeatedTown(context);
    }

    private Stream<Actor> outsiders() {
        return Stream.of(Role.values())
                .map(role -> seated.world.enrol(seated.town, Set.of(role), List.of(seated.town.office())));
    }

    /** Empty where she may not open it. */
    private Document page(Actor actor, String path) throws Exception {
        var answer = mvc.perform(get(path).with(seated.world.signedIn(actor))).getResponse();
        return Jsoup.parse(answer.getContentAsString());
    }

    @Test
    void plainSqlReadsAndWritesNothingWithoutASeat() {
        assertThat(seated.rows(seated.member))
                .hasSize(10)
                .extractingByKey("support_conference_subject")
                .isEqualTo(1L);
        outsiders()
                .forEach(actor -> assertThat(seated.rows(actor).values())
                        .as(actor.roleLabels())
                        .containsOnly(0L));
        var jdbc = seated.bean(JdbcClient.class);
        outsiders().forEach(actor -> {
            int changed = seated.world.inTransaction(
                    actor,
                    () -> jdbc.sql("update support_conference_subject set worry = 'x'")
                            .update());
            assertThat(changed).as(actor.roleLabels()).isZero();
        });
    }

    @Test
    void eachTableBehindTheDoorHasThePolicyOfItsMembers() {
        var policies = JdbcClient.create(owner).sql("""
                        select tablename || ' ' || permissive || ' ' || cmd || ' ' || qual || ' ' || with_check from pg_policies
                        where policyname = 'members'
                        """).query(String.class).list();
        String seatedOnly = "( SELECT tsunagi_seated() AS tsunagi_seated)";
        String orOrganising =
                "(( SELECT tsunagi_seated() AS tsunagi_seated) OR ( SELECT tsunagi_organises() AS tsunagi_organises))";
        var expected = seated.rows(seated.member).keySet().stream()
                .map(table -> "%s RESTRICTIVE ALL %s %s"
                        .formatted(table, seatedOnly, table.matches(".*_(member|pledge)") ? orOrganising : seatedOnly))
                .toList();
        assertThat(policies).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theMenuHasTheLineForMembersOnly() throws Exception {
        assertThat(page(seated.member, "/today").select("nav a[href=/support-conference]"))
                .isNotEmpty();
        for (var actor : outsiders().toList()) {
            for (String path : LISTS) {
                assertThat(page(actor, path).select("a[href^=/support-conference]"))
                        .as(actor.roleLabels() + " " + path)
                        .isEmpty();
            }
        }
    }

    @Test
    void noListNoExportAndNoAuditLineTellsOfAnybody() throws Exception {
        var meeting = seated.met();
        seated.asked();
        assertThat(page(seated.secretary, "/support-conference").text()).contains(SeatedTown.NAME);
        assertThat(mvc.perform(get("/support-conference/meetings/" + meeting + "/minutes.pdf")
                        .with(seated.world.signedIn(seated.secretary))))
                .hasStatusOk();
        for (var actor : Stream.concat(outsiders(), Stream.of(seated.secretary, seated.member))
                .toList()) {
            for (String path : LISTS) {
                assertThat(page(actor, path).text())
                        .as(actor.roleLabels() + " " + path)
                        .doesNotContain(SeatedTown.NAME, "海野", SeatedTown.WORRY, SeatedTown.TOLD);
            }
        }
        var ledger = page(seated.town.as(Role.AUDITOR), "/export-ledger").text();
        assertThat(ledger).as("that a paper left is on record").contains("支援会議の議事録");
        assertThat(page(seated.town.as(Role.AUDITOR), "/audit").text()).contains("構成員として支援会議に加わる");
    }

    @Test
    void nobodyFindsHerByTheSearchNotEvenAMember() throws Exception {
        for (var actor : Stream.concat(outsiders(), Stream.of(seated.secretary, seated.member))
                .filter(each -> each.may(tsunagi.access.Permission.SEARCH))
                .toList()) {
            for (String words : List.of("海野", "凪子", "郵便受け", "配達員")) {
                var found = mvc.perform(post("/search")
                        .with(seated.world.signedIn(actor))
                        .with(csrf())
                        .param("words", words));
                var page = page(actor, String.valueOf(found.getResponse().getHeader("Location")));
                assertThat(page.select("#people tbody tr, #texts .ts-timeline__entry"))
                        .as(actor.roleLabels() + " " + words)
                        .isEmpty();
                assertThat(page.text()).contains("見つかりませんでした");
            }
        }
    }

    @Test
    void sheIsNoPersonNoCaseAndNoLikelyPair() {
        var jdbc = seated.bean(JdbcClient.class);
        long rows = seated.world.inTransaction(
                seated.member, () -> jdbc.sql("""
                        select (select count(*) from person) + (select count(*) from support_case)
                             + (select count(*) from person_name_token)
                        """).query(Long.class).single());
        assertThat(rows).isZero();
    }

    @Test
    void theTitlesUnderWhichDraftsAreListedNameNobody() throws Exception {
        String path = "/support-conference/subjects/" + seated.subject;
        for (String form : List.of("/edit", "/state", "/statements/new", "/requests/new", "/handovers/new")) {
            var page = page(seated.member, path + form);
            assertThat(page.title()).as(form).doesNotContain("海野").isNotBlank();
        }
        assertThat(page(seated.member, path).title()).doesNotContain("海野");
    }
}
