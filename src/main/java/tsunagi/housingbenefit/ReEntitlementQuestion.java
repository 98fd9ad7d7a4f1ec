package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import tsunagi.meanstest.ReEntitlement;
import tsunagi.meanstest.ReEntitlementEvent;
import tsunagi.web.JsonFields;

/** 再支給の問い (規則16条). */
final class ReEntitlementQuestion {
    private ReEntitlementQuestion() {}

    /** @throws tsunagi.kernel.Refusal with a reason for each field to put right */
    static ReEntitlement.Request read(JsonFields fields) {
        var lastPaidMonth = fields.field("lastPaidMonth", "支給が終了した月").required().month();
        var event = fields.field("event", "支給終了後の事由").required().oneOf(ReEntitlementEvent.values());
        var eventDate = fields.field("eventDate", "事由が生じた日").required().day();
        var applicationDate = fields.field("applicationDate", "申請日").required().day();
        fields.nothingElse();
        fields.refusals().throwIfAny();
        return new ReEntitlement.Request(
                requireNonNull(lastPaidMonth),
                requireNonNull(event),
                requireNonNull(eventDate),
                requireNonNull(applicationDate),
                null);
    }
}
