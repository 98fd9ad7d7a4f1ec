package tsunagi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 職員の管理: the list, a new entry, and its changes. */
@TsunagiIT
class StaffScreensIT {
    private static final String PASSWORD = "みずいろの傘を三本買った";

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private final World.SignIn newcomer = new World.SignIn("hanako" + UUID.randomUUID(), PASSWORD);

    private MvcTestResult send(Actor actor, String path, String... fields) {
        var request = post(path)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }

    private MvcTestResult register(Actor actor, String choice, String password, String again) {
        return send(
                actor,
                StaffController.PATH + "/new",
                "name",
                "試験 花子",
                "kana",
                "シケン ハナコ",
                "login",
                newcomer.loginName().substring(0, 30),
                "roles",
                "相談支援員",
                "roles",
                "就労支援員",
                "offices",
                "",
                "offices",
                officeName(actor),
                "passwordChoice",
                choice,
                "password",
                password,
                "passwordAgain",
                again);
    }

    private String officeName(Actor actor) {
        return world.inTransaction(
                actor,
                () -> jdbc.sql("select name from office order by code limit 1")
                        .query(String.class)
                        .single());
    }

    private MvcTestResult signIn(String login, String password) {
        return mvc.perform(post("/sign-in")
                .secure(true)
                .with(csrf())
                .param("loginName", login)
                .param("password", password));
    }

    private Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return parsed(result);
    }

    private static Document parsed(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private static String path(Actor staff) {
        return StaffController.PATH + "/" + staff.staff().value();
    }

    private List<String> reasons(Actor actor) {
        return world.inTransaction(
                actor, () -> jdbc.sql("""
                        select reason from audit_event where action = 'MANAGE_STAFF' and reason is not null
                        order by occurred_at, id
                        """).query(String.class).list());
    }

    @Test
    void whoIsRegisteredStandsInTheListAndSignsInWithThePasswordSheWasGiven() throws Exception {
        var administrator = world.town().as(Role.ADMINISTRATOR);
        var answer = register(administrator, "GENERATED", "", "");
        assertThat(answer).hasStatusOk();
        var shown = parsed(answer).select(".ts-details dd");
        String login = shown.get(1).text();
        assertThat(shown.get(2).text()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(signIn(login, shown.get(2).text())).hasRedirectedUrl("/");
        var row = page(administrator, StaffController.PATH).select("tbody tr").stream()
                .filter(line -> line.text().contains(login))
                .findFirst()
                .orElseThrow();
        assertThat(row.text()).contains("試験 花子", "しけん　はなこ", "相談支援員・就労支援員", officeName(administrator));
        assertThat(reasons(administrator)).containsExactly("登録 " + login + "：相談支援員・就労支援員");
    }

    @Test
    void aTypedPasswordIsCheckedBesideItsFieldAndNeverComesBack() throws Exception {
        var administrator = world.town().as(Role.ADMINISTRATOR);
        var differing = register(administrator, "TYPED", PASSWORD, PASSWORD + "?");
        assertThat(differing).hasStatus(422);
        var page = parsed(differing);
        assertThat(page.expectFirst("#f-passwordAgain-error").text()).contains("2回の入力が違います");
        assertThat(page.expectFirst("#f-name").val()).isEqualTo("試験 花子");
        assertThat(page.select("input[name=roles][checked]").eachAttr("value")).containsExactly("相談支援員", "就労支援員");
        assertThat(page.select("input[name=offices][checked]")).hasSize(1);
        assertThat(page.html()).doesNotContain(PASSWORD);
        var easy = register(administrator, "TYPED", "password123456", "password123456");
        assertThat(parsed(easy).expectFirst("#f-password-error").text()).contains("推測されやすい");
        assertThat(register(administrator, "TYPED", PASSWORD, PASSWORD)).hasStatus(303);
    }

    @Test
    void aDeskRoleNeedsADeskAndEveryoneNeedsARole() throws Exception {
        var administrator = world.town().as(Role.ADMINISTRATOR);
        var nothing = send(administrator, StaffController.PATH + "/new", "login", "ha", "name", "試験 花子");
        assertThat(parsed(nothing).select(".ts-error").eachText())
                .as("all at once")
                .anyMatch(text -> text.contains("3〜40文字"))
                .anyMatch(text -> text.contains("パスワードの決め方"))
                .anyMatch(text -> text.contains("役割を一つ以上"))
                .anyMatch(text -> text.contains("ふりがなを入力"));
        var homeless = send(
                administrator,
                StaffController.PATH + "/new",
                "login",
                "hanako",
                "name",
                "試験 花子",
                "kana",
                "しけん",
                "roles",
                "相談支援員");
        assertThat(parsed(homeless).expectFirst("#f-offices-error").text()).contains("働く窓口を一つ以上");
    }

    @Test
    void whoWorksForAnotherImplementingBodyGetsAMembershipAndKeepsHerPassword() {
        var here = world.town();
        var there = world.town();
        var hers = there.signIn(there.as(Role.MUNICIPAL_OFFICER));
        var refused = send(here.as(Role.ADMINISTRATOR), StaffController.PATH + "/new", known(hers, "GENERATED"));
        assertThat(refused).hasStatus(422).bodyText().contains("このログイン名はほかの方が使っています");
        assertThat(send(here.as(Role.ADMINISTRATOR), StaffController.PATH + "/new", known(hers, "EXISTING")))
                .hasStatus(303);
        assertThat(send(here.as(Role.ADMINISTRATOR), StaffController.PATH + "/new", known(hers, "EXISTING")))
                .hasStatus(422)
                .bodyText()
                .contains("すでに登録されています");
        assertThat(signIn(hers.loginName(), hers.password())).hasRedirectedUrl("/");
    }

    private static String[] known(World.SignIn signIn, String choice) {
        return new String[] {
            "name", "試験 職員", "kana", "しけん", "login", signIn.loginName(), "roles", "市担当者", "passwordChoice", choice
        };
    }

    @Test
    void newRolesHoldFromTheNextClickAndTheAuditLineNamesThem() throws Exception {
        var town = world.town();
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        assertThat(mvc.perform(get("/audit").with(world.signedIn(officer)))).hasStatus(403);
        assertThat(change(town.as(Role.ADMINISTRATOR), officer, "1", "市担当者", "監査"))
                .hasStatus(303);
        assertThat(mvc.perform(get("/audit").with(world.signedIn(officer)))).hasStatusOk();
        String login = town.signIn(officer).loginName();
        assertThat(reasons(officer)).containsExactly(login + "：役割の変更 市担当者 → 市担当者・監査");
    }

    private MvcTestResult change(Actor administrator, Actor staff, String version, String... roles) {
        var fields = new java.util.ArrayList<>(
                List.of("name", "試験 職員", "kana", "しけん しょくいん", "version", version, "offices", ""));
        for (String role : roles) {
            fields.addAll(List.of("roles", role));
        }
        return send(administrator, path(staff), fields.toArray(String[]::new));
    }

    @Test
    void whoSavesSecondChoosesWhoseRolesStay() throws Exception {
        var town = world.town();
        var administrator = town.as(Role.ADMINISTRATOR);
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        assertThat(change(administrator, officer, "1", "市決裁者")).hasStatus(303);
        var second = change(administrator, officer, "1", "市担当者", "監査");
        assertThat(second).hasStatus(409);
        assertThat(parsed(second).select("input[type=radio][name=roles]").eachAttr("value"))
                .containsExactly("市担当者,監査", "市決裁者");
        assertThat(change(administrator, officer, "2", "市担当者,監査")).hasStatus(303);
        assertThat(parsed(mvc.perform(get(path(officer)).with(world.signedIn(administrator))))
                        .select("input[name=roles][checked]")
                        .eachAttr("value"))
                .containsExactly("市担当者", "監査");
    }

    @Test
    void theLastAdministratorKeepsHerRoleUntilThereIsAnother() {
        var town = world.town();
        var administrator = town.as(Role.ADMINISTRATOR);
        assertThat(change(administrator, administrator, "1", "監査"))
                .hasStatus(422)
                .bodyText()
                .contains("管理者が一人もいなくなります");
        world.enrol(town, Set.of(Role.ADMINISTRATOR), List.of());
        assertThat(change(administrator, administrator, "1", "監査")).hasStatus(303);
        assertThat(reasons(administrator).getLast()).startsWith("自分 ");
    }

    @Test
    void nobodyElseAndNoOtherMunicipalityManagesTheStaff() {
        var town = world.town();
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                assertThat(mvc.perform(get(StaffController.PATH).with(world.signedIn(town.as(role)))))
                        .hasStatus(403);
                assertThat(change(town.as(role), town.consultant(), "1", "管理者")).hasStatus(403);
            }
        }
        var stranger = world.town().as(Role.ADMINISTRATOR);
        assertThat(mvc.perform(get(path(town.consultant())).with(world.signedIn(stranger))))
                .hasStatus(404);
        assertThat(change(stranger, town.consultant(), "1", "管理者")).hasStatus(404);
    }
}
