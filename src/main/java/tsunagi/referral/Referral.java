package tsunagi.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.referral.ReferralState.AwaitingArrival;
import tsunagi.referral.ReferralState.Declined;
import tsunagi.referral.ReferralState.NotFollowedUp;

/**
 * つなぎ — one person sent to one destination. Pure: knows neither the database nor the screen, so that every rule can be
 * tested in a millisecond.
 */
record Referral(ReferralId id, NewReferral entry, ReferralState state) {

    /**
     * Checks all rules at once, so that the form shows every reason together.
     *
     * @throws Refusal with the form's field names
     */
    static Referral begin(NewReferral entry, LocalDate today) {
        var refusals = new Refusals();
        refusals.unless(!entry.on().isAfter(today), "on", "つないだ日は今日までの日付にしてください");
        var askOn = entry.askArrivalOn();
        refusals.unless(askOn == null || !askOn.isBefore(entry.on()), "askArrivalOn", "確かめる日は、つないだ日以後にしてください");
        if (entry.destination().kind().isPublicAssistance()) {
            refuseAgainstArticle23(entry, refusals);
        }
        if (entry.wish() == Wish.DECLINED) {
            refusals.unless(
                    !entry.method().sharesPersonalData(),
                    "method",
                    "本人が断ったときは、つなぎ先へ連絡できません。方法は「%s」を選んでください".formatted(ReferralMethod.INFORMATION.label()));
        }
        refusals.throwIfAny();
        return new Referral(ReferralId.next(), entry, firstState(entry.wish(), askOn));
    }

    /** 法23条: who may need 生活保護 is always told of it, and a referral there is always followed to its arrival. */
    private static void refuseAgainstArticle23(NewReferral entry, Refusals refusals) {
        refusals.unless(entry.informationGiven() != null, "informationGiven", "生活保護について伝えた内容を入力してください（法23条）");
        refusals.unless(
                entry.wish() == Wish.DECLINED || entry.askArrivalOn() != null,
                "followUp",
                "生活保護へのつなぎは、着いたかどうかを必ず確かめます（法23条）");
    }

    private static ReferralState firstState(Wish wish, @Nullable LocalDate askOn) {
        if (wish == Wish.DECLINED) {
            return new Declined();
        }
        return askOn == null ? new NotFollowedUp() : new AwaitingArrival(askOn);
    }

    /** @throws Refusal when nothing was asked, it was answered before, or a day can't be true */
    Referral answered(ArrivalAnswer answer, LocalDate today) {
        var refusals = new Refusals();
        refusals.unless(!answer.on().isAfter(today), "on", "日付は今日までの日付にしてください");
        refusals.unless(
                !answer.on().isBefore(entry.on()),
                "on",
                "日付は、つないだ日（%s）以後にしてください".formatted(JapaneseDates.formatShort(entry.on())));
        if (answer instanceof ArrivalAnswer.AskedAgain again) {
            refusals.unless(again.askNextOn().isAfter(today), "askNextOn", "次に確かめる日は、明日以後の日付にしてください");
        }
        refusals.throwIfAny();
        if (state instanceof AwaitingArrival awaiting) {
            return new Referral(id, entry, awaiting.answered(answer));
        }
        throw new Refusal("このつなぎは「%s」と記録されています。画面を開き直して確かめてください".formatted(state.label()));
    }

    /** @throws Refusal when this can't follow what is known, or a day can't be true */
    Referral reported(Report report, LocalDate today) {
        var refusals = new Refusals();
        LocalDate since = state.since();
        LocalDate earliest = since == null ? entry.on() : since;
        refusals.unless(!report.on().isAfter(today), "on", "日付は今日までの日付にしてください");
        refusals.unless(
                !report.on().isBefore(earliest),
                "on",
                "日付は、前に記録した日（%s）以後にしてください".formatted(JapaneseDates.formatShort(earliest)));
        refusals.unless(report.step() != ReportedStep.ENDED || report.note() != null, "note", "どのような結果になったかを入力してください");
        refusals.unless(
                report.reason() != TurnedAwayReason.OTHER || report.note() != null, "note", "受けられなかった理由を入力してください");
        refusals.throwIfAny();
        if (!state.takes(report.step())) {
            throw new Refusal("このつなぎは「%s」と記録されています。画面を開き直して確かめてください".formatted(state.label()));
        }
        return new Referral(id, entry, ReferralState.after(report));
    }
}
