package tsunagi.housingbenefit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.meanstest.ReEntitlement;

/** The answer to a question about 再支給 as programs read it. */
@JsonPropertyOrder({"entitled", "reason", "earliestDate"})
record ReEntitlementAnswer(
        boolean entitled, String reason, @Nullable LocalDate earliestDate) {
    static ReEntitlementAnswer of(ReEntitlement found) {
        return new ReEntitlementAnswer(found.entitled(), found.reason(), found.earliestDate());
    }
}
