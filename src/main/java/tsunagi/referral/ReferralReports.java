package tsunagi.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.resource.Resources;
import tsunagi.web.HttpProblem;

/** つなぎのその後: what a destination does with a つなぎ, from where somebody came, and what is done when she is passed around. */
@Service
class ReferralReports {
    private static final int TEXT = 2000;

    private final Access access;
    private final Resources resources;
    private final ReferralStore store;
    private final ReportStore reports;
    private final AlarmStore alarms;
    private final ReferralTraces traces;

    ReferralReports(
            Access access,
            Resources resources,
            ReferralStore store,
            ReportStore reports,
            AlarmStore alarms,
            ReferralTraces traces) {
        this.access = access;
        this.resources = resources;
        this.store = store;
        this.reports = reports;
        this.alarms = alarms;
        this.traces = traces;
    }

    /** @throws Refusal when it can't follow what is known of this つなぎ, or a day can't be true */
    @Transactional
    void report(CaseNumber number, ReferralId id, ReportForm form) {
        var caseId = access.enter(Permission.REFER, number);
        // Of two who report at once, the second waits here and then meets the state that the first one left.
        var referral = store.lock(caseId, id).orElseThrow(HttpProblem::notFound);
        Report report = form.read();
        var reported = referral.reported(report, traces.today());
        store.save(reported);
        reports.add(id, report);
        traces.reported(caseId, referral, report);
    }

    /** Who said that she arrived, beside the answer itself, in its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void arrived(CaseNumber number, ReferralId id, Report report) {
        var caseId = access.enter(Permission.REFER, number);
        if (store.find(caseId, id).isEmpty()) {
            throw HttpProblem.notFound();
        }
        reports.add(id, report);
    }

    /**
     * セカンドオピニオン.
     *
     * @param typed why; blank takes the mark back
     */
    @Transactional
    void markSecondOpinion(CaseNumber number, ReferralId id, @Nullable String typed) {
        var caseId = access.enter(Permission.REFER, number);
        String reason = text("reason", typed);
        if (!reports.mark(caseId, id, reason)) {
            throw HttpProblem.notFound();
        }
        traces.changed(caseId);
    }

    /** @throws Refusal with one reason per field to put right */
    @Transactional
    void introduce(CaseNumber number, IntroductionForm form) {
        var caseId = access.enter(Permission.REFER, number);
        Introduction introduction = form.read(resources::find, traces.today());
        reports.introduce(caseId, introduction);
        traces.introduced(caseId, introduction);
    }

    /** Takes a mistaken entry back. */
    @Transactional
    void withdraw(CaseNumber number, UUID introduction) {
        var caseId = access.enter(Permission.REFER, number);
        if (!reports.withdraw(caseId, introduction)) {
            throw HttpProblem.notFound();
        }
        traces.changed(caseId);
    }

    /**
     * What is done about an alarm; it doesn't show any more until something new happens.
     *
     * @throws Refusal without words, or when a colleague was faster
     */
    @Transactional
    void answer(CaseNumber number, AlarmKind kind, UUID handover, @Nullable String typed) {
        var caseId = access.enter(Permission.REFER, number);
        String answer = text("answer", typed);
        if (answer == null) {
            throw new Refusal("answer", "どう対応するかを入力してください");
        }
        if (!alarms.answer(caseId, kind, handover, answer)) {
            throw new Refusal("この警報は、もう対応が記録されたか、解消しています。画面を開き直して確かめてください");
        }
        traces.answered(caseId, kind, answer);
    }

    private static @Nullable String text(String field, @Nullable String typed) {
        var refusals = new Refusals();
        String text = refusals.reading(field, () -> TypedText.strip(typed, TEXT));
        refusals.throwIfAny();
        return text;
    }
}
