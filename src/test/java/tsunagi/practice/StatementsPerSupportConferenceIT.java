package tsunagi.practice;

import static tsunagi.access.Role.OUTREACH_SUPPORTER;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.access.SupportConferenceDoor;
import tsunagi.access.SupportConferenceSeat;

/** The pages of 支援会議 of 練習市: each sends at most six statements of its own. */
class StatementsPerSupportConferenceIT extends CountedPages {
    private static final String LIST = "/support-conference";

    @Autowired
    SupportConferenceDoor door;

    private void takeSeat() {
        var actor = as(OUTREACH_SUPPORTER);
        var since = FIRST_DAY.minusMonths(1);
        var seat = new SupportConferenceSeat(UUID.randomUUID(), actor.staff(), true, since, null, since, null, false);
        actor.run(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> door.seat(seat)));
    }

    @Test
    void eachPageOfTheConferenceSendsAtMostSixStatementsOfItsOwn() throws Exception {
        takeSeat();
        String subject = link(OUTREACH_SUPPORTER, LIST, LIST + "/subjects/");
        String meeting = link(OUTREACH_SUPPORTER, LIST, LIST + "/meetings/");
        for (String path : new String[] {
            LIST,
            LIST + "/members",
            LIST + "/members/new",
            LIST + "/subjects/new",
            LIST + "/meetings/new",
            subject,
            subject + "/edit",
            subject + "/state",
            subject + "/statements/new",
            subject + "/requests/new",
            subject + "/handovers/new",
            meeting,
            meeting + "/edit",
            meeting + subject.substring(LIST.length())
        }) {
            open(OUTREACH_SUPPORTER, path);
        }
        assertReached(Map.of());
    }
}
