package tsunagi.referral;

import java.util.List;
import java.util.Map;

/**
 * つなぎのその後 — what was heard of the つなぎ of one case, which of them are second opinions and why,, how often somebody asked in vain,
 * 紹介元, and the alarms that nobody has answered.
 *
 * @param told in the order in which it was recorded
 */
record Aftermath(
        List<Told> told,
        Map<ReferralId, String> secondOpinions,
        List<Introduction> introductions,
        List<FollowUp> followUps,
        List<RaisedAlarm> alarms) {
    Aftermath {
        followUps = List.copyOf(followUps);
        alarms = List.copyOf(alarms);
        told = List.copyOf(told);
        secondOpinions = Map.copyOf(secondOpinions);
        introductions = List.copyOf(introductions);
    }

    /** One report with its つなぎ. */
    record Told(ReferralId referral, Report report) {}

    List<Report> of(ReferralId referral) {
        return told.stream()
                .filter(each -> each.referral().equals(referral))
                .map(Told::report)
                .toList();
    }
}
