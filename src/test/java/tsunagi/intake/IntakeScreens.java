package tsunagi.intake;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import tsunagi.access.Actor;
import tsunagi.testing.World;

/** Sends the forms of this module as a browser would; shared by its screen tests. */
@TestComponent
class IntakeScreens {
    private final World world;
    private final MockMvcTester mvc;

    IntakeScreens(World world, MockMvcTester mvc) {
        this.world = world;
        this.mvc = mvc;
    }

    /** A POST with a fresh form token; inputs as name=value. */
    MvcTestResult send(Actor actor, String path, String... inputs) {
        return send(actor, path, UUID.randomUUID(), inputs);
    }

    MvcTestResult send(Actor actor, String path, UUID token, String... inputs) {
        var parameters = new LinkedMultiValueMap<String, String>();
        parameters.add("formToken", token.toString());
        for (String input : inputs) {
            int equals = input.indexOf('=');
            parameters.add(input.substring(0, equals), input.substring(equals + 1));
        }
        return mvc.perform(post(path).with(world.signedIn(actor)).with(csrf()).params(parameters));
    }

    MvcTestResult open(Actor actor, String path) {
        return mvc.perform(get(path).with(world.signedIn(actor)));
    }

    Document page(Actor actor, String path) {
        return html(open(actor, path));
    }

    static Document html(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** A reception with nothing but what has to be there, and the given inputs. */
    MvcTestResult receive(Actor actor, String... inputs) {
        return send(actor, "/intake/new", and(inputs, "receivedOn=R8.10.1", "channel=TELEPHONE", "caller=PERSON"));
    }

    static String[] and(String[] inputs, String... more) {
        return Stream.concat(Stream.of(inputs), Stream.of(more)).toArray(String[]::new);
    }

    /** The case number of a reception that was saved. */
    String received(Actor actor, String... inputs) {
        var result = receive(actor, inputs);
        String location = result.getResponse().getRedirectedUrl();
        if (location == null) {
            throw new AssertionError(html(result).text());
        }
        return location.split("/")[2];
    }
}
