package tsunagi.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/** 漏えい等の事案 on PostgreSQL: who was in a file that left, who sees an incident, and what it reports. */
@TsunagiIT
class IncidentsIT {
    @Autowired
    World world;

    @Autowired
    Incidents incidents;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private IncidentForm form(@Nullable Long version, String overview) {
        return new IncidentForm(
                version,
                "COMMISSIONED",
                "LEAK",
                JapaneseDates.format(today()),
                "14:30",
                "相談窓口",
                "2人",
                List.of("SENSITIVE"),
                overview,
                "氏名、病歴",
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private IncidentId added(Actor actor) {
        return actor.call(() -> incidents.add(form(null, "印刷した一覧を置き忘れた")));
    }

    private MvcTestResult opened(Actor actor, String path) {
        return mvc.perform(get(path).with(world.signedIn(actor)));
    }

    private List<InvolvedCase> chosen(Actor actor, IncidentId id, String words) {
        var exports = actor.call(() -> incidents.exports(id, words)).exports();
        assertThat(exports).hasSize(1);
        actor.run(() ->
                incidents.choose(id, exports.stream().map(IncidentExport::id).toList()));
        return actor.call(() -> incidents.page(id)).cases();
    }

    private static List<String> numbers(List<InvolvedCase> cases) {
        return cases.stream().map(each -> each.number().value()).toList();
    }

    @Test
    void anIncidentComesBackAsItWasEnteredWithItsDeadline() {
        var town = world.town();
        var chief = town.as(Role.CHIEF_CONSULTANT);
        var id = added(chief);
        var page = chief.call(() -> incidents.page(id));
        assertThat(chief.call(() -> incidents.toEdit(id)).version()).isEqualTo(1);
        assertThat(page.incident().facts().people()).isEqualTo(2);
        assertThat(page.incident().facts().traits()).containsExactly(Trait.SENSITIVE);
        assertThat(page.incident().due(5)).hasValue(new Incident.Due("速報", today().plusDays(4)));
    }

    /** The view says in SQL what {@link Incident#due} says: nobody else is told, and after each report the next one counts. */
    @Test
    void todaysWorkTellsThoseWhoDealWithItUntilWhenToReport() throws Exception {
        var town = world.town();
        var chief = town.as(Role.CHIEF_CONSULTANT);
        var id = added(chief);
        String day = JapaneseDates.format(today());
        String first = "報告の期限：" + JapaneseDates.formatWithWeekday(today().plusDays(4)) + "（あと4日）";
        assertThat(opened(chief, "/today")).hasStatusOk().bodyText().contains(first);
        assertThat(opened(town.consultant(), "/today")).hasStatusOk().bodyText().doesNotContain("報告の期限：");
        var other = world.enrol(town, Set.of(Role.CHIEF_CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(opened(other, "/today")).hasStatusOk().bodyText().doesNotContain("報告の期限：");
        chief.run(() -> incidents.act(id, new ActForm("PRELIMINARY_REPORT", day, "委員会へ速報", null)));
        LocalDate full = chief.call(() -> incidents.page(id))
                .incident()
                .due(5)
                .orElseThrow()
                .by();
        assertThat(opened(chief, "/today")).bodyText().contains("報告の期限：" + JapaneseDates.formatWithWeekday(full));
        chief.run(() -> incidents.act(id, new ActForm("NOTIFIED_PRINCIPAL", day, "市へ通知", null)));
        assertThat(opened(chief, "/today")).bodyText().doesNotContain("報告の期限：");
    }

    /** Excel of 今日の仕事 lists every case of the reader. */
    @Test
    void whoWasInAFileIsKnownFromTheAuditLog() {
        var town = world.town();
        var chief = town.as(Role.CHIEF_CONSULTANT);
        OpenedCase one = world.openCase(town);
        OpenedCase other = world.openCase(town);
        var elsewhere = world.town();
        world.openCase(elsewhere);
        assertThat(opened(town.consultant(), "/today/list.xlsx?whose=own")).hasStatusOk();
        var id = added(chief);
        var cases = chosen(chief, id, "");
        assertThat(numbers(cases))
                .containsExactlyInAnyOrder(one.number().value(), other.number().value());
        assertThat(cases).extracting(InvolvedCase::knownBy).containsOnly(KnownBy.AUDIT);
    }

    @Test
    void aPaperOfOneCaseNamesItInItsFile() {
        var town = world.town();
        var chief = town.as(Role.CHIEF_CONSULTANT);
        OpenedCase one = world.openCase(town);
        world.openCase(town);
        assertThat(opened(town.consultant(), "/cases/" + one.number() + "/surroundings/print"))
                .hasStatusOk();
        var id = added(chief);
        assertThat(numbers(chosen(chief, id, "家族と周りの図")))
                .containsExactly(one.number().value());
    }

    @Test
    void theAdministratorSeesNumbersWithoutNamesAndChiefsOnlyTheirOwnDesk() {
        var town = world.town();
        var chief = town.as(Role.CHIEF_CONSULTANT);
        var opened = world.openCase(town);
        var id = added(chief);
        chief.run(() -> incidents.addCase(id, opened.number().value()));
        assertThat(chief.call(() -> incidents.page(id)).names()).hasSize(1);
        var page = town.as(Role.ADMINISTRATOR).call(() -> incidents.page(id));
        assertThat(numbers(page.cases())).containsExactly(opened.number().value());
        assertThat(page.names()).isEmpty();
        var other = world.enrol(town, Set.of(Role.CHIEF_CONSULTANT), List.of(world.otherOffice(town)));
        assertThatThrownBy(() -> other.call(() -> incidents.page(id))).isInstanceOf(HttpProblem.class);
        assertThat(other.call(incidents::list).incidents()).isEmpty();
        assertThatThrownBy(() -> town.consultant().call(incidents::list)).isInstanceOf(PermissionRefused.class);
        assertThatThrownBy(() -> town.as(Role.MUNICIPAL_OFFICER).call(incidents::list))
                .isInstanceOf(PermissionRefused.class);
        var byCity = added(town.as(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> chief.call(() -> incidents.page(byCity))).isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() -> world.town().as(Role.ADMINISTRATOR).call(() -> incidents.page(byCity)))
                .isInstanceOf(HttpProblem.class);
    }

    @Test
    void whoeverWasToldIsTickedWithTheDay() {
        var town = world.town();
        var chief = town.as(Role.CHIEF_CONSULTANT);
        var opened = world.openCase(town);
        var id = added(chief);
        String day = JapaneseDates.format(today());
        var told = new ActForm("NOTIFIED_PERSON", day, "電話で伝えた", opened.number().value());
        assertThatThrownBy(() -> chief.run(() -> incidents.act(id, told)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("一覧にありません");
        chief.run(() -> incidents.addCase(id, opened.number().value()));
        chief.run(() -> incidents.act(id, told));
        chief.run(() -> incidents.act(id, new ActForm("NOTIFIED_PRINCIPAL", day, "市へ電話", null)));
        var page = chief.call(() -> incidents.page(id));
        assertThat(page.cases()).extracting(InvolvedCase::notifiedOn).containsExactly(today());
        assertThat(page.incident().acts())
                .extracting(Incident.Act::kind)
                .containsExactly(ActKind.NOTIFIED_PERSON, ActKind.NOTIFIED_PRINCIPAL);
        assertThat(page.due()).isNull();
    }

    @Test
    void ofTwoWhoChangeItTheSecondIsAsked() {
        var chief = world.town().as(Role.CHIEF_CONSULTANT);
        var id = added(chief);
        chief.run(() -> incidents.change(id, form(1L, "鞄を電車に忘れた")));
        assertThatThrownBy(() -> chief.run(() -> incidents.change(id, form(1L, "鞄を盗まれた"))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(chief.call(() -> incidents.page(id)).incident().items().overview())
                .isEqualTo("鞄を電車に忘れた");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndTheReportIsAPaper() throws Exception {
        var town = world.town();
        var chief = town.as(Role.CHIEF_CONSULTANT);
        var sent = post("/incidents/new")
                .with(world.signedIn(chief))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("place", "相談窓口");
        var refused = mvc.perform(sent);
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString())
                .contains("何が起きたかを選んでください", "概要）を入力してください", "value=\"相談窓口\"");
        var id = added(chief);
        assertThat(opened(chief, "/incidents/" + id)).hasStatusOk();
        assertThat(opened(chief, "/incidents/" + id + "/exports")).hasStatusOk();
        assertThat(opened(chief, "/incidents/" + id + "/report.pdf"))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Type", "application/pdf");
        assertThat(opened(town.consultant(), "/incidents/" + id)).hasStatus(403);
    }
}
