package tsunagi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** Who may sign in with what, and until when: 使えなくする, another password, and パスワードを変える. */
@TsunagiIT
class StaffAccountsIT {
    private static final String PASSWORD = "みずいろの傘を三本買った";

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StaffDirectory staff;

    @Autowired
    ApiTokens tokens;

    @Autowired
    StaffRegister register;

    private MvcTestResult typed(String login, String password) {
        return mvc.perform(post("/sign-in")
                .secure(true)
                .with(csrf())
                .param("loginName", login)
                .param("password", password));
    }

    private Cookie signIn(World.SignIn signIn) {
        var answer = typed(signIn.loginName(), signIn.password());
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/");
        return Objects.requireNonNull(answer.getResponse().getCookie("__Host-tsunagi"));
    }

    private boolean opens(Cookie session) {
        return mvc.perform(get("/controls").secure(true).cookie(session))
                        .getResponse()
                        .getStatus()
                == 200;
    }

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

    private MvcTestResult changeOwn(Cookie session, String current, String password, String again) {
        return mvc.perform(post("/controls/password")
                .secure(true)
                .cookie(session)
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("currentPassword", current)
                .param("password", password)
                .param("passwordAgain", again));
    }

    private static String path(Actor staff) {
        return StaffController.PATH + "/" + staff.staff().value();
    }

    @Test
    void whoIsDisabledIsOutAtOnceAndComesBackWithHerOldPassword() {
        var town = world.town();
        var her = town.consultant();
        var signIn = town.signIn(her);
        var session = signIn(signIn);
        var asked = send(town.as(Role.ADMINISTRATOR), path(her) + "/disable");
        assertThat(asked).hasStatusOk().bodyText().contains("使えなくしますか");
        assertThat(opens(session)).as("nothing was done yet").isTrue();
        assertThat(send(town.as(Role.ADMINISTRATOR), path(her) + "/disable", "confirmed", "true"))
                .hasStatus(303);
        assertThat(opens(session)).isFalse();
        assertThat(typed(signIn.loginName(), signIn.password())).hasStatus(401);
        assertThat(world.inTransaction(town.consultant(), () -> staff.colleagues(List.of(town.office()))))
                .extracting(StaffDirectory.Colleague::id)
                .doesNotContain(her.staff());
        assertThat(send(town.as(Role.ADMINISTRATOR), path(her) + "/enable")).hasStatus(303);
        assertThat(opens(signIn(signIn))).isTrue();
    }

    @Test
    void aRequestThatWasOnItsWayWhenSheWasDisabledIsRefused() {
        var town = world.town();
        var her = world.signedIn(town.consultant());
        world.inTransaction(town.as(Role.ADMINISTRATOR), () -> {
            register.disable(town.consultant().staff(), true);
            return true;
        });
        assertThat(mvc.perform(get("/controls").with(her))).hasStatus(302).hasRedirectedUrl("/sign-in");
    }

    @Test
    void aTokenOfSomebodyDisabledOpensNothing() {
        var town = world.town();
        var her = town.consultant();
        String token = UUID.randomUUID().toString();
        tokens.register(token, town.municipality(), her.staff(), "試験");
        assertThat(tokens.holder(token)).isPresent();
        send(town.as(Role.ADMINISTRATOR), path(her) + "/disable", "confirmed", "true");
        assertThat(tokens.holder(token)).isEmpty();
    }

    @Test
    void theAdministratorAtTheKeyboardCannotPutHerselfOut() {
        var town = world.town();
        var administrator = town.as(Role.ADMINISTRATOR);
        world.enrol(town, Set.of(Role.ADMINISTRATOR), List.of());
        assertThat(send(administrator, path(administrator) + "/disable", "confirmed", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("自分自身を使えなくすることはできません");
    }

    @Test
    void anotherPasswordIsGivenAndTheOldOneIsWorthNothing() throws Exception {
        var town = world.town();
        var her = town.consultant();
        var old = town.signIn(her);
        var session = signIn(old);
        var answer = send(town.as(Role.ADMINISTRATOR), path(her) + "/password", "passwordChoice", "GENERATED");
        assertThat(answer).hasStatusOk();
        String given = Jsoup.parse(answer.getResponse().getContentAsString())
                .select(".ts-details dd")
                .getLast()
                .text();
        assertThat(opens(session)).isFalse();
        assertThat(typed(old.loginName(), old.password())).hasStatus(401);
        assertThat(opens(signIn(new World.SignIn(old.loginName(), given)))).isTrue();
    }

    @Test
    void noAdministratorResetsAnAccountThatServesAnotherImplementingBody() {
        var here = world.town();
        var there = world.town();
        var hers = there.signIn(there.consultant());
        assertThat(send(
                        here.as(Role.ADMINISTRATOR),
                        StaffController.PATH + "/new",
                        "name",
                        "試験 職員",
                        "kana",
                        "しけん",
                        "login",
                        hers.loginName(),
                        "roles",
                        "監査",
                        "passwordChoice",
                        "EXISTING"))
                .hasStatus(303);
        assertThat(send(
                        there.as(Role.ADMINISTRATOR),
                        path(there.consultant()) + "/password",
                        "passwordChoice",
                        "GENERATED"))
                .hasStatus(422)
                .bodyText()
                .contains("ほかの実施主体でも同じアカウントを使っています");
    }

    @Test
    void whoChangesHerPasswordStaysAndHerOtherSessionsEnd() {
        var town = world.town();
        var old = town.signIn(town.consultant());
        var here = signIn(old);
        var elsewhere = signIn(old);
        assertThat(changeOwn(here, old.password(), PASSWORD, PASSWORD))
                .hasStatus(303)
                .hasRedirectedUrl("/controls");
        assertThat(opens(here)).isTrue();
        assertThat(opens(elsewhere)).isFalse();
        assertThat(typed(old.loginName(), old.password())).hasStatus(401);
        assertThat(opens(signIn(new World.SignIn(old.loginName(), PASSWORD)))).isTrue();
    }

    @Test
    void aWrongCurrentPasswordIsToldFiveTimesAndThenNothingIsTried() {
        var town = world.town();
        var hers = town.signIn(town.consultant());
        var session = signIn(hers);
        for (int i = 0; i < 5; i++) {
            assertThat(changeOwn(session, "まちがい", PASSWORD, PASSWORD))
                    .hasStatus(422)
                    .bodyText()
                    .contains("今のパスワードが違います");
        }
        assertThat(changeOwn(session, hers.password(), PASSWORD, PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("15分間変えられません");
    }

    @Test
    void theNewPasswordFollowsTheRulesAndIsTypedTwice() {
        var town = world.town();
        var hers = town.signIn(town.consultant());
        var session = signIn(hers);
        assertThat(changeOwn(session, hers.password(), "短い", "短い"))
                .hasStatus(422)
                .bodyText()
                .contains("12文字以上で入力してください");
        assertThat(changeOwn(session, hers.password(), PASSWORD, "ちがう"))
                .hasStatus(422)
                .bodyText()
                .contains("2回の入力が違います")
                .doesNotContain(PASSWORD);
        assertThat(opens(signIn(hers))).isTrue();
    }
}
