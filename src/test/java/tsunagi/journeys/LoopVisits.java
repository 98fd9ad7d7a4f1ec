package tsunagi.journeys;

import static tsunagi.access.Role.CHIEF_CONSULTANT;
import static tsunagi.access.Role.CONSULTANT;

import java.util.List;
import java.util.Set;
import tsunagi.journeys.Visits.Visit;

/** The pages of つなぎのその後, of たらい回し and of the incident desk. */
final class LoopVisits {
    private static final String REFERRALS = "/cases/{caseNumber}/referrals";

    /** Routes that are no pages: files and papers. */
    static final Set<String> FILES =
            Set.of("/returns/desk-pairs/table.xlsx", "/returns/desk-pairs/table.pdf", "/incidents/{id}/report.pdf");

    private LoopVisits() {}

    static List<Visit> all(String number) {
        String list = "/cases/" + number + "/referrals";
        return List.of(
                Visit.ofCase(number, CONSULTANT, "/referrals/chain"),
                Visit.ofCase(number, CONSULTANT, "/referrals/introductions/new"),
                Visit.of(CONSULTANT, REFERRALS + "/{id}/report").within(list, "/report"),
                Visit.of(CONSULTANT, REFERRALS + "/{id}/second-opinion").within(list, "/second-opinion"),
                Visit.of(CHIEF_CONSULTANT, "/returns/desk-pairs"),
                Visit.of(CHIEF_CONSULTANT, "/incidents"),
                Visit.of(CHIEF_CONSULTANT, "/incidents/new"),
                Visit.of(CHIEF_CONSULTANT, "/incidents/{id}").within("/incidents", "/incidents/0"),
                Visit.of(CHIEF_CONSULTANT, "/incidents/{id}/edit").within("/incidents", "/incidents/0", "/edit"),
                Visit.of(CHIEF_CONSULTANT, "/incidents/{id}/exports").within("/incidents", "/incidents/0", "/exports"),
                Visit.of(CHIEF_CONSULTANT, "/referrals/alarms"),
                Visit.of(CHIEF_CONSULTANT, REFERRALS + "/alarms/{kind}/{handover}")
                        .within("/referrals/alarms", "/referrals/chain", "/referrals/alarms/"));
    }
}
