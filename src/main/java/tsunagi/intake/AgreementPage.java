package tsunagi.intake;

import tsunagi.consent.ExplainedRules;

/**
 * 申込・同意 of one case.
 *
 * @param privacyRules 個人情報取扱規程の版 that is explained before the person agrees
 */
record AgreementPage(ApplicationStanding application, AgreementForm form, ExplainedRules privacyRules) {}
