package tsunagi.journeys;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.access.TestSignIn;
import tsunagi.testing.TestDatabase;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

/** The whole program on a port of its own, and people in front of browsers. The program is started once for all journeys. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tsunagi.secure-cookies=false")
@ActiveProfiles("test")
@Import({TestDatabase.class, World.class, TestSignIn.class, BrowserTest.Time.class})
abstract class BrowserTest {
    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Autowired
    World world;

    @Autowired
    Calendar calendar;

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        Calendar calendar() {
            return new Calendar();
        }
    }

    @AfterEach
    final void backToThePresent() {
        calendar.turnToThePresent();
    }

    final String origin() {
        return "http://127.0.0.1:" + port;
    }

    /** A person of the town, in front of a browser of her own, signed in. */
    final Desk desk(Town town, Role role) {
        return desk(town, town.as(role));
    }

    final Desk desk(Town town, Actor actor) {
        return Way.MOUSE.desk(browsers, origin()).signIn(town.signIn(actor));
    }

    final Desk desk(Town town, Role role, Way way) {
        return way.desk(browsers, origin()).signIn(town.signIn(town.as(role)));
    }
}
