package tsunagi.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.CaseFrame;

/** What the page of the follow-ups shows. */
record FollowUpsPage(CaseFrame caseFrame, List<FollowUp> all, LocalDate today, boolean mayRecord) {
    FollowUpsPage {
        all = List.copyOf(all);
    }

    /** One follow-up that is answered now. */
    record Answering(CaseFrame caseFrame, FollowUp planned) {
        String path() {
            return "/cases/" + caseFrame.number() + "/follow-ups";
        }

        String action() {
            return path() + "/" + planned.id();
        }
    }

    String path() {
        return "/cases/" + caseFrame.number() + "/follow-ups";
    }

    boolean late(FollowUp planned) {
        return planned.answer() == null && planned.dueOn().isBefore(today);
    }

    static String day(LocalDate day) {
        return JapaneseDates.formatWithWeekday(day);
    }

    static String answered(FollowUp.@Nullable Answer answer) {
        return switch (answer) {
            case null -> "";
            case FollowUp.Done(var on, var method, var _) -> JapaneseDates.format(on) + "　" + method.label();
            case FollowUp.Cancelled(var on, var _) -> JapaneseDates.format(on) + "　取りやめ";
        };
    }
}
