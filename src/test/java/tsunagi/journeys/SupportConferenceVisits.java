package tsunagi.journeys;

import static tsunagi.access.Role.MUNICIPAL_DECIDER;
import static tsunagi.access.Role.OUTREACH_SUPPORTER;

import java.util.List;
import java.util.Set;
import tsunagi.journeys.Visits.Visit;

/** The pages of 支援会議, as its 事務局 opens them. */
final class SupportConferenceVisits {
    private static final String LIST = "/support-conference";
    private static final String SUBJECT = LIST + "/subjects/{id}";
    private static final String MEETING = LIST + "/meetings/{id}";
    private static final String MEMBERS = LIST + "/members";

    /** Routes that are no pages: papers. */
    static final Set<String> FILES = Set.of(SUBJECT + "/requests/{request}/letter.pdf", MEETING + "/minutes.pdf");

    private SupportConferenceVisits() {}

    static List<Visit> all() {
        return List.of(
                Visit.of(MUNICIPAL_DECIDER, "/settings/support-conference"),
                page(LIST),
                page(MEMBERS),
                page(MEMBERS + "/new"),
                page(MEMBERS + "/{id}").within(MEMBERS, "/members/"),
                page(MEMBERS + "/{id}/pledge").within(MEMBERS, "/pledge"),
                page(LIST + "/subjects/new"),
                page(SUBJECT).within(LIST, "/subjects/"),
                page(SUBJECT + "/edit").within(LIST, "/subjects/", "/edit"),
                page(SUBJECT + "/state").within(LIST, "/subjects/", "/state"),
                ofSubject("/statements/new"),
                page(SUBJECT + "/statements/{statement}/withdraw").within(LIST, "/subjects/", "/withdraw"),
                ofSubject("/requests/new"),
                page(SUBJECT + "/requests/{request}/answer").within(LIST, "/subjects/", "/answer"),
                ofSubject("/handovers/new"),
                page(SUBJECT + "/handovers/{handover}/void").within(LIST, "/subjects/", "/void"),
                page(LIST + "/meetings/new"),
                page(MEETING).within(LIST, "/meetings/"),
                page(MEETING + "/edit").within(LIST, "/meetings/", "/edit"),
                new Visit(MEETING + "/subjects/{subject}", OUTREACH_SUPPORTER, SupportConferenceVisits::discussed));
    }

    private static Visit page(String route) {
        return Visit.of(OUTREACH_SUPPORTER, route);
    }

    private static Visit ofSubject(String form) {
        return new Visit(SUBJECT + form, OUTREACH_SUPPORTER, desk -> first(desk, LIST, "/subjects/") + form);
    }

    /** The meeting's page also leads to what is told of a subject; only this one lies below the meeting. */
    private static String discussed(Desk desk) {
        String meeting = first(desk, LIST, "/meetings/");
        desk.open(meeting);
        return desk.main()
                .locator("a[href^='" + meeting + "/subjects/']")
                .first()
                .getAttribute("href");
    }

    private static String first(Desk desk, String from, String part) {
        desk.open(from);
        return desk.main()
                .locator("a[href*='" + part + "']:not([href$='/new'])")
                .first()
                .getAttribute("href");
    }
}
