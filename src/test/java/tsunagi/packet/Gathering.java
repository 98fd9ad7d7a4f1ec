package tsunagi.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.conference.Agenda;
import tsunagi.conference.Attendee;
import tsunagi.conference.AttendeeKind;
import tsunagi.conference.ConferenceDetails;
import tsunagi.conference.ConferenceId;
import tsunagi.conference.ConferenceKind;
import tsunagi.conference.Conferences;
import tsunagi.conference.Purpose;
import tsunagi.packet.GuestLinks.Issued;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.plan.AgreedPlans;
import tsunagi.plan.AgreedPlans.Agreed;
import tsunagi.tenancy.ServiceCode;
import tsunagi.testing.World;

/** One meeting of four attendees for the tests: cases with marks in every kind of information, packets, and guests' browsers. */
final class Gathering {
    final World.Town town;
    final ConferenceId id;
    private final ApplicationContext context;
    private final Map<Who, UUID> attendees = new EnumMap<>(Who.class);

    /** Who is invited, with the organisation that the rules speak of. */
    enum Who {
        HELLO_WORK(AttendeeKind.HELLO_WORK, "練習公共職業安定所"),
        COUNCIL(AttendeeKind.WELFARE_COUNCIL, "練習市社会福祉協議会"),
        COMMISSIONER(AttendeeKind.WELFARE_COMMISSIONER, "練習地区民生委員"),
        CITY(AttendeeKind.MUNICIPALITY, "福祉課");

        private final AttendeeKind kind;
        private final String organisation;

        Who(AttendeeKind kind, String organisation) {
            this.kind = kind;
            this.organisation = organisation;
        }
    }

    Gathering(ApplicationContext context, World.Town town, LocalDate heldOn) {
        this.context = context;
        this.town = town;
        var conferences = context.getBean(Conferences.class);
        id = town.consultant()
                .call(() -> conferences.convene(
                        new ConferenceDetails(ConferenceKind.REGULAR, heldOn, null, "市役所 第2会議室", false)));
        for (Who who : Who.values()) {
            var person = new Attendee.Person(who.kind, who.organisation, "招待 " + who.ordinal(), "");
            attendees.put(who, town.consultant().call(() -> conferences.invite(id, person)));
        }
    }

    UUID attendee(Who who) {
        return Objects.requireNonNull(attendees.get(who), who.name());
    }

    /** Holds it on another day. */
    void moveTo(LocalDate day) {
        var details = new ConferenceDetails(ConferenceKind.REGULAR, day, null, "市役所 第2会議室", false);
        town.consultant().run(() -> context.getBean(Conferences.class).change(id, 0, details));
    }

    /** A case on the agenda: its letter stands in its name, in a text of each kind, and in the running text of the agenda. */
    Agreed discuss(String letter, LocalDate consentedOn) {
        var plan = new AgreedPlans(context).plan(town, consentedOn, ServiceCode.HOUSEHOLD_BUDGET);
        name(plan, letter);
        town.consultant()
                .run(() -> context.getBean(Agenda.class).propose(plan.number(), Purpose.PLAN, id, "ブンショウ" + letter));
        var form = new BriefForm("ヘルス" + letter, "ワーク" + letter, "マネー" + letter, "ウェル" + letter, "ホカ" + letter, 0L);
        town.consultant().run(() -> packets().write(id, item(plan), form));
        return plan;
    }

    private void name(Agreed plan, String letter) {
        var persons = context.getBean(Persons.class);
        var sheet = town.consultant().call(() -> persons.sheet(plan.number()));
        var basics = PersonBasics.of(PersonName.of("シメイ" + letter, "花子", "しめい はなこ"), Sex.FEMALE, null);
        town.consultant().run(() -> persons.update(plan.number(), sheet.basics().version(), basics));
    }

    Packets packets() {
        return context.getBean(Packets.class);
    }

    UUID item(Agreed plan) {
        return town.consultant().call(() -> packets().page(id)).items().stream()
                .filter(item -> item.caseId().equals(plan.caseId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The printed copy of one attendee, page by page, without white space. */
    String[] paper(Who who) {
        var mine = Stream.of(attendee(who)).toList();
        town.consultant().run(() -> packets().number(id, mine));
        var copy = town.consultant().call(() -> packets().page(id)).copies().getLast();
        var printed =
                town.consultant().call(() -> context.getBean(PacketPapers.class).print(id, copy.id()));
        return pages(printed.content());
    }

    static String[] pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new String[document.getNumberOfPages()];
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= pages.length; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages[page - 1] = plain(stripper.getText(document));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String plain(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    Issued issue(Who who) {
        return town.consultant().call(() -> context.getBean(GuestLinks.class).issue(id, attendee(who)));
    }

    /** The browser of a guest who types the code that she was told. */
    Browser opened(Who who) {
        var issued = issue(who);
        var browser = browser();
        var answer = browser.type(issued, issued.code());
        assertThat(answer).hasStatus(303).hasHeader("Location", "/guest/papers");
        var cookie = Objects.requireNonNull(answer.getResponse().getCookie(GuestController.COOKIE));
        return new Browser(context.getBean(MockMvcTester.class), cookie);
    }

    Browser browser() {
        return new Browser(context.getBean(MockMvcTester.class), null);
    }

    /** @param cookie null before the code was typed */
    record Browser(MockMvcTester mvc, @Nullable Cookie cookie) {
        MvcTestResult open(String path) {
            var request = get(path);
            return mvc.perform(cookie == null ? request : request.cookie(cookie));
        }

        MvcTestResult type(Issued issued, String code) {
            return mvc.perform(post(issued.path()).secure(true).param("code", code));
        }

        String text(String path) {
            try {
                return plain(open(path).getResponse().getContentAsString());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
