package tsunagi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

@TsunagiIT
class UnderstoodScreensIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Test
    void whoIsSignedInIsToldHowAFieldWasUnderstood() {
        assertThat(mvc.perform(post("/understood")
                        .with(world.signedIn(world.town().consultant()))
                        .with(csrf())
                        .param("kind", "YEN")
                        .param("typed", "1.2万")))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"shown\":\"＝12,000円\",\"value\":\"12,000\"}");
    }

    @Test
    void nobodyElseIsAndNothingTypedStandsInAnAddress() {
        assertThat(mvc.perform(
                        post("/understood").with(csrf()).param("kind", "YEN").param("typed", "1万")))
                .hasStatus3xxRedirection();
        assertThat(mvc.perform(get("/understood?kind=YEN&typed=1")
                        .with(world.signedIn(world.town().consultant()))))
                .hasStatus(405);
    }
}
