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
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tsunagi.access.ApiTokens;
import tsunagi.access.StaffDirectory;
import tsunagi.testing.TsunagiIT;

@TsunagiIT
@ActiveProfiles({"test", "practice"})
@TestPropertySource(properties = "tsunagi.data-directory=target/test-data/practice")
class PracticeMunicipalityIT {
    @Autowired
    ApiTokens tokens;

    @Autowired
    StaffDirectory staff;

    @Autowired
    MockMvc web;

    @Value("${tsunagi.data-directory}")
    Path dataDirectory;

    @Test
    void theTokenFileIsItsOwnersAloneAndOpensTheMunicipalityAsItsChief() throws Exception {
        Path file = dataDirectory.resolve("api-token");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        String token = Files.readString(file).strip();
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        var holder = tokens.holder(token).orElseThrow();
        var chief = Objects.requireNonNull(holder.staff());
        assertThat(holder.call(() -> staff.actor(chief)).name()).isEqualTo("髙村 美智");
        assertThat(tokens.holder(token.toLowerCase(Locale.ROOT))).isEmpty();
    }

    @Test
    void theSignInPageListsEachPracticeUser() throws Exception {
        for (var user : PracticeStaff.values()) {
            web.perform(get("/sign-in"))
                    .andExpect(content().string(Matchers.containsString("<code>" + user.loginName + "</code>")));
        }
    }
}
