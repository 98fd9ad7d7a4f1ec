package tsunagi.housingbenefit;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.testing.World;

/** What is typed into the 試算, in the tests: at first who lives alone in 川崎市 and lost her work on 2026-03-31. */
final class Asked {
    private final Map<String, String> fields = new LinkedHashMap<>();

    static Asked inKawasaki() {
        return new Asked()
                .with("type", "R1")
                .with("applicationDate", "令和8年6月30日")
                .with("municipality", "14130")
                .with("householdSize", "1")
                .with("rent", "65,000")
                .with("leftWorkOn", "令和8年3月31日")
                .with("incomes.1.kind", "WAGES")
                .with("incomes.1.amount", "100,000")
                .with("incomes.1.member", "本人")
                .with("spells.1.cause", "ILLNESS")
                .with("assets.1.kind", "DEPOSIT")
                .with("assets.1.amount", "300,000");
    }

    Asked with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    MvcTestResult send(MockMvcTester mvc, World world, Actor actor, String address) {
        var request = post(address)
                .with(world.signedIn(actor))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    static Document html(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
