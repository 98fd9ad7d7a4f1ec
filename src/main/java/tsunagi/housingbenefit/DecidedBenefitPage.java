package tsunagi.housingbenefit;

import tsunagi.web.CaseFrame;

/** 決定と算定書 of one decision, as they were written then. */
record DecidedBenefitPage(CaseFrame caseFrame, DecisionSummary decision) {
    String title() {
        return "住居確保給付金の" + decision.title();
    }
}
