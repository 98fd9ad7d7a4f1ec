package tsunagi.referral;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tsunagi.kernel.CaseId;
import tsunagi.referral.ChainStore.Link;
import tsunagi.referral.ChainStore.Span;

/** Looks at the chain whenever something of it has changed, and keeps the alarms. Runs in the transaction of the entrance. */
@Component
class PassingOn {
    private final ChainStore chains;
    private final AlarmStore alarms;
    private final ReferralDays days;

    PassingOn(ChainStore chains, AlarmStore alarms, ReferralDays days) {
        this.chains = chains;
        this.alarms = alarms;
        this.days = days;
    }

    void look(CaseId caseId) {
        var links = chains.read(caseId, Span.ALARMS);
        Set<CaseId> span = new HashSet<>(Set.of(caseId));
        links.forEach(link -> span.add(link.handover().caseId()));
        alarms.replace(span, new Chain(links.stream().map(Link::handover).toList()).alarms());
    }

    LocalDate today() {
        return days.today();
    }

    /** Of one case, today. */
    List<RaisedAlarm> raised(CaseId caseId) {
        return alarms.raised(caseId, days.today());
    }
}
