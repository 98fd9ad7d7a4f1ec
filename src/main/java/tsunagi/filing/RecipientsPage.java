package tsunagi.filing;

import java.util.List;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Recipient;

/** What the list of 提出先 shows. */
record RecipientsPage(List<Recipient> recipients) {
    RecipientsPage {
        recipients = List.copyOf(recipients);
    }

    String period(Recipient recipient) {
        var end = recipient.valid().end();
        return JapaneseDates.formatShort(recipient.valid().start()) + "〜"
                + (end == null ? "" : JapaneseDates.formatShort(end));
    }
}
