package tsunagi.assessment;

import tsunagi.kernel.Refusals;

/**
 * スクリーニングの決まり — what each result asks of the case.
 *
 * @param consentStands the person agrees to 情報共有
 * @param assessed 様式2 of this プラン期 is finalised, here or on paper
 */
record ScreeningRules(boolean consentStands, boolean assessed) {
    static final String FIELD = "result";

    /** Adds the reasons against a result; they belong to the field of the results. */
    void check(ScreeningResult result, boolean assessmentOnPaper, Refusals refusals) {
        planNeedsAssessment(result, assessmentOnPaper, refusals);
        pendingConsentIsMissing(result, refusals);
    }

    /** 要領: プラン follows the assessment; the other results need no 様式2. */
    private void planNeedsAssessment(ScreeningResult result, boolean onPaper, Refusals refusals) {
        refusals.unless(
                result != ScreeningResult.PLAN || assessed || onPaper,
                FIELD,
                "「プランを策定する」には、アセスメント（様式2）の確定が必要です。先に様式2を確定するか、紙の様式2があるときは「紙で保管」を選んでください");
    }

    private void pendingConsentIsMissing(ScreeningResult result, Refusals refusals) {
        refusals.unless(
                result != ScreeningResult.CONSENT_PENDING || !consentStands, FIELD, "本人の同意はすでに記録されています。K3以外を選んでください");
    }
}
