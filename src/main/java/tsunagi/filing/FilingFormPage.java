package tsunagi.filing;

import java.util.List;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Recipient;
import tsunagi.web.Choice;

/**
 * What stands around the form of a 提出.
 *
 * @param exports the files among which the one that was handed in is chosen
 */
record FilingFormPage(Recipient recipient, Reported reported, List<Choice> exports) {
    FilingFormPage {
        exports = List.copyOf(exports);
    }

    String title() {
        return recipient.name() + "への提出を記録する";
    }

    String due() {
        return JapaneseDates.formatWithWeekday(recipient.deadline().after(reported.last())) + "（"
                + recipient.deadline().label() + "）";
    }
}
