package tsunagi.journeys;

import static tsunagi.access.Role.CONSULTANT;
import static tsunagi.access.Role.MUNICIPAL_OFFICER;

import java.util.List;
import tsunagi.journeys.Visits.Visit;

/** The pages of 住居確保給付金. */
final class BenefitVisits {
    private BenefitVisits() {}

    static List<Visit> all(String number) {
        return List.of(
                Visit.ofCase(number, CONSULTANT, "/housing-benefit/what-if"),
                Visit.of(MUNICIPAL_OFFICER, "/housing-benefit/what-if"),
                Visit.ofCase(number, CONSULTANT, "/housing-benefit/payments"),
                Visit.ofCase(number, MUNICIPAL_OFFICER, "/housing-benefit/payments/{benefit}/payee")
                        .within("/cases/" + number + "/housing-benefit/payments", "/payee"),
                Visit.of(MUNICIPAL_OFFICER, "/housing-benefit/payments"),
                Visit.of(MUNICIPAL_OFFICER, "/housing-benefit/payments/runs/{id}")
                        .within("/housing-benefit/payments", "/payments/runs/"),
                Visit.of(MUNICIPAL_OFFICER, "/housing-benefit/payments/runs/{id}/return")
                        .within("/housing-benefit/payments", "/payments/runs/", "/return"));
    }
}
