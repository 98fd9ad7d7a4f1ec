package tsunagi.housingbenefit;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.ApiTokens;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** Each test calls as a program of a municipality of its own. */
@TsunagiIT
abstract class ProgramCalls {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApiTokens tokens;

    World.Town town;
    ApiCalls api;

    @BeforeEach
    void aProgram() {
        town = world.town();
        api = programOf(town);
    }

    ApiCalls programOf(World.Town municipality) {
        String token = UUID.randomUUID().toString();
        tokens.register(
                token,
                municipality.municipality(),
                municipality.as(Role.ADMINISTRATOR).staff(),
                "給付管理システム");
        return new ApiCalls(mvc, token);
    }
}
