package tsunagi.duties;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.DutyKind;
import tsunagi.meanstest.DutyPlan;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;
import tsunagi.web.HttpProblem;

/** What stands beside a form about one benefit. */
record DutyFormPage(CaseFrame caseFrame, FollowedMonths followed) {
    String list() {
        return "/cases/" + caseFrame.number() + "/housing-benefit/duties";
    }

    String path() {
        return list() + "/" + followed.benefit().id();
    }

    /** First those that are asked for now. */
    List<Choice> kinds() {
        return Arrays.stream(DutyKind.values())
                .map(kind -> Choice.of(kind.name(), kind.label()))
                .toList();
    }

    List<Choice> variants() {
        return Arrays.stream(DutyPlan.Variant.values())
                .map(variant -> Choice.of(variant.name(), variant.begunBy()))
                .toList();
    }

    List<Choice> substitutions() {
        return Arrays.stream(DutyPlan.Substitution.values())
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }

    /** Whose report it is asked for. @throws HttpProblem when none is asked for */
    String monthTitle(YearMonth month) {
        if (!followed.benefit().asksReportOf(month)) {
            throw HttpProblem.notFound();
        }
        return JapaneseDates.format(month) + "分";
    }

    /** What is to be taken back, in words. @throws HttpProblem when there is no such entry */
    String entry(EntryKind kind, UUID id) {
        return switch (kind) {
            case ACT ->
                followed.done().acts().stream()
                        .filter(act -> act.id().value().equals(id))
                        .map(act -> JapaneseDates.formatWithWeekday(act.on()) + "　"
                                + act.kind().label())
                        .findFirst()
                        .orElseThrow(HttpProblem::notFound);
            case REPORT ->
                followed.reports().stream()
                        .filter(report -> report.id().value().equals(id))
                        .map(report -> JapaneseDates.format(report.month()) + "分の報告")
                        .findFirst()
                        .orElseThrow(HttpProblem::notFound);
        };
    }
}
