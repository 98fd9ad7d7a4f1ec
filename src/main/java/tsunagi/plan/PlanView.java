package tsunagi.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.plan.PlanRow.Goal;
import tsunagi.plan.PlanRow.Issue;
import tsunagi.plan.PlanRow.SupportLine;
import tsunagi.tenancy.Service;
import tsunagi.tenancy.ServiceCatalogue;
import tsunagi.tenancy.ServiceCode;
import tsunagi.web.Detail;

/**
 * A plan in the words of a page or paper.
 *
 * @param offered the services of the day on which the plan was drafted
 * @param drafter name of who drafted it
 * @param changeHref the plan's address where its parts can be changed; null where they only are read
 */
record PlanView(
        Plan plan,
        ServiceCatalogue offered,
        String drafter,
        @Nullable String changeHref) {

    PlanSheet sheet() {
        return plan.sheet();
    }

    List<Issue> issues() {
        return plan.content().issues();
    }

    List<Goal> goals() {
        return plan.content().goals();
    }

    List<SupportLine> lines() {
        return plan.content().lines();
    }

    /** One pair of a description list, with a link to its field on the form. */
    Detail detail(String label, @Nullable Object value, String field) {
        Detail detail = Detail.of(label, value);
        return changeHref == null ? detail : detail.change(changeHref + "/edit#f-" + field);
    }

    String service(SupportLine line) {
        ServiceCode code = line.service();
        return code == null ? "" : name(code);
    }

    /** What the municipality calls the service. */
    String name(ServiceCode code) {
        return offered.find(code).map(Service::name).orElse(code.value());
    }

    /** Whether the municipality's plans have the service of the line on the day of the plan. */
    boolean offers(SupportLine line) {
        ServiceCode code = line.service();
        return code == null || offered.find(code).map(Service::planItem).orElse(false);
    }

    /** 課題No; {@code −} where the line serves all. */
    String issue(SupportLine line) {
        Integer number = plan.content().numberOf(line.issue());
        return number == null ? "−" : number.toString();
    }

    String employmentGoal() {
        Boolean goal = sheet().employmentGoal();
        return goal == null ? "" : goal ? SheetForm.AIMS + "（就労支援対象）" : SheetForm.DOES_NOT_AIM;
    }

    String period() {
        return span(sheet().startsOn(), sheet().endsOn());
    }

    String monitoring() {
        YearMonth month = sheet().monitoring();
        return month == null ? "" : JapaneseDates.format(month);
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String span(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        return startsOn == null && endsOn == null ? "" : day(startsOn) + "〜" + day(endsOn);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.format(day);
    }
}
