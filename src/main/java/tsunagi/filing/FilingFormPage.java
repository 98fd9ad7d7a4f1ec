package tsunagi.filing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Agency;
import tsunagi.tenancy.Recipient;
import tsunagi.web.Choice;

/**
 * What stands around the form of a 提出.
 *
 * @param agency whose return it is; null for that of the whole municipality
 * @param closings the versions of the 月次の締め, the latest first; none where the month isn't closed
 * @param exports the files among which the one that was handed in is chosen
 */
record FilingFormPage(
        Recipient recipient,
        @Nullable Agency agency,
        Reported reported,
        LocalDate dueOn,
        List<Choice> closings,
        List<Choice> exports) {
    FilingFormPage {
        closings = List.copyOf(closings);
        exports = List.copyOf(exports);
    }

    String title() {
        return recipient.name() + "への提出を記録する";
    }

    String due() {
        return JapaneseDates.formatWithWeekday(dueOn) + "（"
                + recipient.deadline().label() + "）";
    }

    @Nullable
    AgencyId agencyId() {
        return agency == null ? null : agency.id();
    }

    String agencyValue() {
        return agency == null ? "" : agency.id().toString();
    }

    /** What is chosen at first. */
    @Nullable
    String latestClosing() {
        return closings.isEmpty() ? null : closings.getFirst().value();
    }
}
