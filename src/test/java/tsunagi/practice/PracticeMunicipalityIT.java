package tsunagi.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.MockMvc;
import tsunagi.access.ApiTokens;
import tsunagi.access.DemoUsers;
import tsunagi.access.StaffDirectory;

class PracticeMunicipalityIT extends PracticeContext {
    @Autowired
    PracticeMunicipality practice;

    @Autowired
    ApiTokens tokens;

    @Autowired
    StaffDirectory staff;

    @Autowired
    MockMvc web;

    @Value("${tsunagi.data-directory}")
    Path dataDirectory;

    @Test
    void namesExerciseHardCharacters() {
        assertThat(String.join(
                        "", strings("select concat(family_name, given_name, alias, anonymous_label) from person")))
                .contains("髙", "﨑", "𠮷", "\uFA19", "Nguyễn", "João", "匿名");
    }

    @Test
    void bothOfficesAndEachOutcomeOfTheCityAreThere() {
        assertThat(strings("select distinct office_id::text from published_case"))
                .hasSize(2);
        assertThat(strings("select distinct state from plan_submission"))
                .contains("WAITING", "DECIDED", "CONFIRMED", "RETURNED");
        assertThat(strings("select number from decision_notice")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(strings("select case_number from case_access where restricted"))
                .hasSize(2);
        assertThat(strings("select answer from consent")).contains("REFUSED", "GIVEN");
    }

    @Test
    void plansAreEvaluatedGoOnAndPeopleAreAskedAfter() {
        assertThat(strings("select id::text from form_answer where form = 'evaluation'"))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(strings("select case_number from published_case where term > 1"))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(strings("select case_id::text from follow_up")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(strings("select case_id::text from follow_up where answer = 'DONE'"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aSecondStartKeepsWhatIsThere() {
        var before = strings("select case_number from published_case order by 1");
        practice.afterSingletonsInstantiated();
        assertThat(strings("select case_number from published_case order by 1")).isEqualTo(before);
    }

    @Test
    void theTokenFileIsItsOwnersAloneAndOpensTheMunicipalityAsItsChief() throws Exception {
        Path file = dataDirectory.resolve("api-token");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String token = Files.readString(file).strip();
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        var holder = tokens.holder(token).orElseThrow();
        var chief = Objects.requireNonNull(holder.staff());
        assertThat(holder.call(() -> staff.actor(chief)).name()).isEqualTo("髙村 美智");
        assertThat(tokens.holder(token.toLowerCase(Locale.ROOT))).isEmpty();
    }

    @Test
    void theSignInPageListsEachPracticeUserOnceWithThePassword() throws Exception {
        practice.afterSingletonsInstantiated();
        for (var user : PracticeStaff.values()) {
            web.perform(get("/sign-in"))
                    .andExpect(content().string(Matchers.containsString("<code>" + user.loginName + "</code>")))
                    .andExpect(content().string(Matchers.containsString(DemoUsers.PASSWORD)));
        }
        web.perform(get("/sign-in"))
                .andExpect(content().string(Matchers.not(Matchers.matchesPattern("(?s).*>shunin<.*>shunin<.*"))));
    }
}
