package tsunagi.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.StaffId;
import tsunagi.web.Choice;

/**
 * What 担当替え shows beside what was typed.
 *
 * @param giver who leads the cases; null for those that nobody of the desk leads
 * @param cases at most {@link HandoverForm#MOST}
 * @param total how many there are
 */
record HandoverPage(
        LocalDate today, @Nullable Colleague giver, List<HandoverCase> cases, int total, List<Colleague> takers) {
    static final String NOBODY = "nobody";

    HandoverPage {
        cases = List.copyOf(cases);
        takers = List.copyOf(takers);
    }

    static String href(@Nullable StaffId of) {
        return HandoverController.PATH + "?of=" + (of == null ? NOBODY : of.toString());
    }

    String word() {
        return giver == null ? NOBODY : giver.id().toString();
    }

    String allHref() {
        return href(giver == null ? null : giver.id()) + "&all=on";
    }

    String title() {
        return giver == null ? "担当替え　主担当が窓口にいないケース" : "担当替え　" + giver.name() + "のケース";
    }

    boolean more() {
        return total > cases.size();
    }

    List<Choice> choices() {
        return takers.stream()
                .map(each -> Choice.of(each.id().toString(), each.name()))
                .toList();
    }
}
