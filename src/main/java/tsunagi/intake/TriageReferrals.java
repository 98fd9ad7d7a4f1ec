package tsunagi.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tsunagi.kernel.CaseId;
import tsunagi.referral.NewReferral;
import tsunagi.referral.Referrals;
import tsunagi.resource.Resources;
import tsunagi.tenancy.Municipalities;
import tsunagi.web.Choice;

/** 他機関へつなぐ at the end of a triage, in the transaction of its entrance. */
@Component
class TriageReferrals {
    private final Referrals referrals;
    private final Resources resources;
    private final Municipalities municipalities;

    TriageReferrals(Referrals referrals, Resources resources, Municipalities municipalities) {
        this.referrals = referrals;
        this.resources = resources;
        this.municipalities = municipalities;
    }

    /** The destinations of the register. */
    List<Choice> destinations() {
        return resources.choices();
    }

    /** 生活保護につなぐ窓口 as it is called here. */
    String welfareDoor(LocalDate on) {
        return municipalities.settings(on).welfareDoor();
    }

    /** @throws tsunagi.kernel.Refusal when something is missing, or a rule of つなぎ or the consent says no */
    void refer(CaseId caseId, Triage triage, TriageReferralForm form, TypedDay days) {
        NewReferral entry =
                form.read(triage, days, id -> resources.find(id).orElse(null), referrals.usualAskDay(triage.on()));
        days.refusals().throwIfAny();
        refer(caseId, Objects.requireNonNull(entry));
    }

    void refer(CaseId caseId, NewReferral entry) {
        referrals.refer(caseId, entry);
    }
}
