package tsunagi.referral;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.referral.ReferralState.Arrived;
import tsunagi.referral.ReferralState.AwaitingArrival;
import tsunagi.referral.ReferralState.NotEstablished;
import tsunagi.web.CaseFrame;
import tsunagi.web.Detail;
import tsunagi.web.Tone;

/** つなぎの一覧 of one case, newest first. */
record ReferralsPage(
        CaseFrame caseFrame,
        List<Referral> referrals,
        List<ReferralLetter> letters,
        Aftermath aftermath,
        LocalDate today,
        boolean mayRefer) {
    ReferralsPage {
        referrals = List.copyOf(referrals);
        letters = List.copyOf(letters);
    }

    /** Whether anything can still be reported of it. */
    static boolean goesOn(Referral referral) {
        return !ReportedStep.choices(referral.state()).isEmpty();
    }

    List<FollowUp> followUps() {
        return aftermath.followUps();
    }

    /** When to ask, with a word on how urgent that is. */
    record Due(String date, String label, Tone tone) {}

    /** Null when nobody has to ask. */
    @Nullable
    Due due(Referral referral) {
        if (!(referral.state() instanceof AwaitingArrival awaiting)) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(today, awaiting.askOn());
        String date = JapaneseDates.formatMonthDay(awaiting.askOn());
        if (days < 0) {
            return new Due(date, -days + "日超過", Tone.DANGER);
        }
        return days == 0 ? new Due(date, "今日確かめる", Tone.WARNING) : new Due(date, "あと" + days + "日", Tone.NEUTRAL);
    }

    /** The letters of one つなぎ, in the order in which they were issued. */
    List<ReferralLetter> letters(Referral referral) {
        return letters.stream()
                .filter(letter -> letter.referral().equals(referral.id()))
                .toList();
    }

    List<Detail> details(Referral referral) {
        var entry = referral.entry();
        var details = new ArrayList<Detail>();
        details.add(Detail.of("つないだ日", JapaneseDates.formatWithWeekday(entry.on())));
        details.add(Detail.of("方法", entry.method().label()));
        details.add(Detail.of("本人の意向", entry.wish().label()));
        details.add(Detail.of("理由", entry.reason()));
        if (entry.informationGiven() != null) {
            details.add(Detail.of("伝えた内容", entry.informationGiven()));
        }
        aftermath.followUps().stream()
                .filter(followUp -> followUp.referral().equals(referral.id()))
                .map(FollowUp::answer)
                .forEach(
                        asked -> details.add(Detail.of("再度連絡 " + JapaneseDates.formatShort(asked.on()), asked.note())));
        if (referral.state() instanceof Arrived arrived
                && aftermath.of(referral.id()).isEmpty()) {
            details.add(Detail.of("着いた日", JapaneseDates.formatWithWeekday(arrived.on())));
        }
        if (referral.state() instanceof NotEstablished failed) {
            details.add(Detail.of("不成立の理由", JapaneseDates.formatShort(failed.on()) + " " + failed.reason()));
        }
        aftermath.of(referral.id()).forEach(report -> details.add(told(report)));
        String secondOpinion = aftermath.secondOpinions().get(referral.id());
        if (secondOpinion != null) {
            details.add(Detail.of("セカンドオピニオン", secondOpinion));
        }
        return details;
    }

    private static Detail told(Report report) {
        String reason = report.reason() == null ? "" : "　" + report.reason().label();
        String note = report.note() == null ? "" : "\n" + report.note();
        return Detail.of(
                report.step().label(),
                JapaneseDates.formatWithWeekday(report.on()) + "（" + report.heard() + "）" + reason + note);
    }
}
