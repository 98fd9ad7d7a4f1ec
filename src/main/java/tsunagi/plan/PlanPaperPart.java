package tsunagi.plan;

import tsunagi.forms.BoundValues;

/**
 * 様式5 の欄のうち、プランの後に決まるもの — a part of the printed form whose values stand in a module above this one, which
 * fills it in: 支援調整会議 and 自治体記入欄. What it leaves out is printed empty for the pen.
 */
public interface PlanPaperPart {

    /** The caller has entered the case of the plan. */
    void fill(PlanSummary plan, BoundValues.Builder values);
}
