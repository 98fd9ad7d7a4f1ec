package tsunagi.referral;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.CaseId;

/** たらい回しの警報, for other modules' pages about one case, which have checked access. */
@Service
public class ReferralAlarms {
    private final PassingOn passingOn;

    ReferralAlarms(PassingOn passingOn) {
        this.passingOn = passingOn;
    }

    /** What happened, a sentence for each alarm that nobody has answered; desks are named in it, the person isn't. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<String> raised(CaseId caseId) {
        return passingOn.raised(caseId).stream()
                .map(alarm -> alarm.kind().label() + "：" + alarm.words())
                .toList();
    }
}
