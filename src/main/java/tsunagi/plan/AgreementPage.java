package tsunagi.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/**
 * The page 本人と確かめる.
 *
 * @param seen digest of the content that the page shows
 */
record AgreementPage(
        CaseFrame caseFrame,
        PlanView view,
        RoutePanel route,
        List<Gap> gaps,
        TypedForm form,
        List<Choice> evaluations,
        boolean evaluationsAssumed,
        String seen) {
    AgreementPage {
        gaps = List.copyOf(gaps);
        evaluations = List.copyOf(evaluations);
    }

    String href() {
        return PlanPage.href(caseFrame);
    }

    /** What is unusual but may stay. */
    List<String> warnings() {
        var warnings = new ArrayList<String>();
        PlanSheet sheet = view.sheet();
        LocalDate startsOn = sheet.startsOn();
        LocalDate endsOn = sheet.endsOn();
        if (startsOn != null && endsOn != null && endsOn.isAfter(startsOn.plusYears(1))) {
            warnings.add("プラン期間が1年を超えています。1年までが目安です。");
        }
        for (PlanRow.Goal goal : view.goals()) {
            LocalDate targetOn = goal.targetOn();
            if (targetOn != null && endsOn != null && targetOn.isAfter(endsOn)) {
                warnings.add("達成時期がプラン期間の後になっている目標があります。");
                break;
            }
        }
        return warnings;
    }
}
