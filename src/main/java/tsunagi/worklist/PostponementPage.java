package tsunagi.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;

/** What the form 期限を延ばす shows beside what was typed. */
record PostponementPage(
        DutyKey key, String what, @Nullable String caseHref, LocalDate suggested, List<Postponement> history) {
    PostponementPage {
        history = List.copyOf(history);
    }

    String due() {
        return JapaneseDates.formatWithWeekday(key.due());
    }

    boolean needsReason() {
        return DutyRules.needsReason(key.duty());
    }

    boolean standing() {
        return history.stream().anyMatch(each -> each.standing() == Postponement.Standing.STANDING);
    }
}
