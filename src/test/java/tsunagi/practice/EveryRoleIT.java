package tsunagi.practice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.access.Role;
import tsunagi.kernel.OfficeId;
import tsunagi.testing.World;

/**
 * Walks 練習市 as each role: no link that a page shows leads to a refusal, to nothing, or to a place of a page that isn't
 * there (＋記録 leads to the box to write in), and no button is refused for lack of permission. One case of each stage is entered first; then every link is followed, at most a dozen of each kind of page
 * and two of each kind of paper.
 */
class EveryRoleIT extends PracticeContext {
    private static final int PAGES_OF_EACH_KIND = 12;
    private static final int PAPERS_OF_EACH_KIND = 2;

    @Autowired
    MockMvc browser;

    @Autowired
    World world;

    /** One role for each set of permissions. */
    static Stream<Role> roles() {
        return Stream.of(Role.values()).collect(groupingBy(EveryRoleIT::permissions)).values().stream()
                .map(List::getFirst);
    }

    private static Set<String> permissions(Role role) {
        return Stream.of(Permission.values())
                .flatMap(permission -> Stream.of(Channel.values())
                        .filter(channel -> permission.roles(channel).contains(role))
                        .map(channel -> permission + " " + channel))
                .collect(toSet());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void everyLinkAndButtonShownMayBeUsed(Role role) {
        var walk = new Walk(enrolled(role));
        walk.enter("/");
        strings("select min(case_number) from published_case group by stage")
                .forEach(number -> walk.enter("/cases/" + number));
        walk.follow();
        walk.press();

        assertThat(walk.findings).as(role.label()).isEmpty();
        assertThat(walk.pages).as("pages seen").isGreaterThan(0);
    }

    @Test
    void theWalkSeesMostOfTheProgram() {
        var walk = new Walk(enrolled(Role.CHIEF_CONSULTANT));
        walk.enter("/");
        walk.follow();
        assertThat(walk.kinds.keySet())
                .contains(
                        "/today",
                        "/cases",
                        "/conferences/ID",
                        "/cases/N/records",
                        "/cases/N/plan",
                        "/cases/N/plan/print",
                        "/cases/N/person/telephones/ID")
                .hasSizeGreaterThan(40);
        assertThat(walk.files).as("files taken out").isGreaterThan(15);
        assertThat(walk.findings).isEmpty();
    }

    private Actor enrolled(Role role) {
        var offices = strings("select distinct office_id::text from published_case").stream()
                .map(id -> new OfficeId(UUID.fromString(id)))
                .toList();
        var town =
                new World.Town(municipality(), offices.getFirst(), "練習市", new EnumMap<>(Role.class), new HashMap<>());
        return world.enrol(town, Set.of(role), offices);
    }

    /** What one person sees. */
    private final class Walk {
        private final Actor actor;
        private final ArrayDeque<Link> ahead = new ArrayDeque<>();
        private final Set<String> known = new HashSet<>();
        private final Map<String, Integer> kinds = new HashMap<>();
        private final Map<String, Link> buttons = new HashMap<>();
        private final Map<String, Link> places = new HashMap<>();
        private final Map<String, Set<String>> placesOfPage = new HashMap<>();
        private final List<String> findings = new ArrayList<>();
        private int pages;
        private int files;

        Walk(Actor actor) {
            this.actor = actor;
        }

        /** Opens an address that nobody has shown; what she may not see there is no finding. */
        void enter(String address) {
            known.add(address);
            var answer = send(get(address));
            if (answer.getStatus() < 400) {
                read(address, answer);
            }
        }

        void follow() {
            while (!ahead.isEmpty()) {
                var link = ahead.removeFirst();
                var answer = send(get(URI.create(link.target())));
                if (answer.getStatus() >= 400) {
                    findings.add("%s shows %s: %d".formatted(link.page(), link.target(), answer.getStatus()));
                }
                read(link.target(), answer);
            }
            places.forEach((place, link) -> {
                String[] parts = link.target().split("#", 2);
                var there = placesOfPage.get(parts[0]);
                if (there != null && !there.contains(parts[1])) {
                    findings.add("%s leads to %s, which isn't there".formatted(link.page(), link.target()));
                }
            });
        }

        /** Presses each kind of button once, with nothing typed, and takes back whatever it did. */
        void press() {
            buttons.values().forEach(button -> {
                int status = undone(() -> send(post(URI.create(button.target()))
                                .with(csrf())
                                .param("formToken", UUID.randomUUID().toString())))
                        .getStatus();
                if (status == 403 || status >= 500) {
                    findings.add("%s has a button to %s: %d".formatted(button.page(), button.target(), status));
                }
            });
        }

        private void read(String address, MockHttpServletResponse answer) {
            if (answer.getRedirectedUrl() != null) {
                meet(address, answer.getRedirectedUrl());
                return;
            }
            if (!Objects.toString(answer.getContentType(), "").startsWith("text/html")) {
                readFile(address, answer.getContentAsByteArray());
                return;
            }
            pages++;
            var page = Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
            placesOfPage.put(address, Set.copyOf(page.select("[id]").eachAttr("id")));
            page.select("a[href^=/]").eachAttr("href").forEach(target -> meet(address, target));
            page.select("a[href^=#]").eachAttr("href").forEach(target -> meet(address, address + target));
            Stream.concat(
                            page.select("form[method=post]:has(button)").eachAttr("action").stream(),
                            page.select("button[formaction]").eachAttr("formaction").stream())
                    .filter(target -> !target.equals("/sign-out") && !target.equals("/memberships"))
                    .forEach(target -> buttons.putIfAbsent(kind(target), new Link(address, target)));
        }

        /** What leaves stands in 出力の記録 under its fingerprint, but for papers that tell of nobody. */
        private void readFile(String address, byte[] content) {
            files++;
            boolean tellsOfNobody = address.matches(
                    "/privacy-rules(/.*)?/print|/help/(quick-reference\\.pdf|pictures/.*)|.*/print/blank");
            String noted = "select file_name from export_ledger where encode(sha256, 'hex') = '%s'"
                    .formatted(DigestUtils.sha256Hex(content));
            if (strings(noted).isEmpty() != tellsOfNobody) {
                findings.add(address + (tellsOfNobody ? " is in the export ledger" : " isn't in the export ledger"));
            }
        }

        private void meet(String page, String target) {
            String address = target.replaceFirst("#.*", "");
            if (target.contains("#")) {
                places.putIfAbsent(target, new Link(page, target));
            }
            String kind = kind(address);
            int most =
                    kind.matches(".*(/print|/blank|\\.pdf|\\.csv|\\.xlsx)") ? PAPERS_OF_EACH_KIND : PAGES_OF_EACH_KIND;
            if (known.add(address) && kinds.merge(kind, 1, Integer::sum) <= most) {
                ahead.addLast(new Link(page, address));
            }
        }

        private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
            try {
                return browser.perform(request.with(world.signedIn(actor)))
                        .andReturn()
                        .getResponse();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }

        private <T> T undone(Supplier<T> work) {
            return Objects.requireNonNull(actor.call(() -> new TransactionTemplate(transactions).execute(status -> {
                status.setRollbackOnly();
                return work.get();
            })));
        }
    }

    private record Link(String page, String target) {}

    /** The route as far as it can be seen from outside. */
    private static String kind(String address) {
        return address.replaceFirst("\\?.*", "")
                .replaceAll("R\\d\\d-\\d{4}", "N")
                .replaceFirst("^/returns/[a-z0-9.-]+[.A-Za-z0-9-]*/(?=cases|not-counted)", "/returns/INDICATOR/")
                .replaceAll("\\d{4}-\\d{2}(?=/|$)", "MONTH")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }
}
