package tsunagi.payment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import tsunagi.kernel.PersonId;

/**
 * 過払いと、徴収・返還.
 *
 * @param mayDecide whether the reader decides on them
 */
record ClaimsPage(List<Overpayment> overpaid, List<Claim> claims, Map<PersonId, String> names, boolean mayDecide) {
    ClaimsPage {
        overpaid = List.copyOf(overpaid);
        claims = List.copyOf(claims);
        names = Map.copyOf(names);
    }

    String name(Candidate.Whose whose) {
        return Objects.requireNonNullElse(names.get(whose.person()), "");
    }

    String decideHref(Overpayment overpayment) {
        return ClaimController.CLAIMS + "/new?benefit=" + overpayment.benefit();
    }
}
