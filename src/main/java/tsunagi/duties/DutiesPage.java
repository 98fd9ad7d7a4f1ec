package tsunagi.duties;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.BenefitType;
import tsunagi.web.CaseFrame;
import tsunagi.web.Detail;

/**
 * 支給中の活動と報告 of a case.
 *
 * @param benefits all that were granted, the newest first
 * @param followed the one that is shown; null where none was granted
 */
record DutiesPage(
        CaseFrame caseFrame,
        List<FollowedBenefit> benefits,
        @Nullable FollowedMonths followed,
        boolean mayRecord,
        boolean mayDecide) {
    DutiesPage {
        benefits = List.copyOf(benefits);
    }

    String path() {
        return "/cases/" + caseFrame.number() + "/housing-benefit/duties";
    }

    /** Where a payment is suspended or ended, which is the municipality's decision. */
    String deciding(FollowedBenefit benefit) {
        return "/cases/" + caseFrame.number() + "/housing-benefit/benefits/" + benefit.id();
    }

    String path(FollowedBenefit benefit) {
        return path() + "/" + benefit.id();
    }

    /** Beside the one that is shown. */
    List<FollowedBenefit> others() {
        return followed == null
                ? List.of()
                : benefits.stream()
                        .filter(each -> !each.id().equals(followed.benefit().id()))
                        .toList();
    }

    static boolean mayHaveSubstitute(FollowedBenefit benefit) {
        return benefit.type() == BenefitType.R3;
    }

    static List<Detail> details(FollowedMonths followed) {
        var benefit = followed.benefit();
        var details = new ArrayList<Detail>();
        details.add(Detail.of("申請日", JapaneseDates.formatWithWeekday(benefit.appliedOn())));
        details.add(Detail.of("支給する月", benefit.span()));
        if (!benefit.isEnded() && !benefit.isSuspended() && !benefit.months().isEmpty()) {
            details.add(Detail.of(
                    "延長の申請の期限",
                    JapaneseDates.formatWithWeekday(
                            followed.standards().extensionDue(benefit.months().getLast()))));
        }
        var since = benefit.unableSince();
        if (since != null) {
            details.add(Detail.of("求職活動ができなくなった日", JapaneseDates.formatWithWeekday(since)));
        }
        if (mayHaveSubstitute(benefit)) {
            var judgements = followed.conditions().judgements();
            details.add(Detail.of(
                    "求職活動に代わる取組",
                    judgements.isEmpty()
                            ? "まだ判断していません（求職活動として数えます）"
                            : "%s：%s"
                                    .formatted(
                                            judgements.getLast().substitution().label(),
                                            judgements.getLast().reason())));
        }
        followed.conditions()
                .beginnings()
                .forEach(each -> details.add(Detail.of(
                        each.variant().begunBy(), JapaneseDates.formatShort(each.on()) + "　" + each.place())));
        return details;
    }
}
