package tsunagi.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.tenancy.ServiceCode;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/**
 * 特定被保護者の通知 of a case.
 *
 * @param entries the last one first; the others are what stood before it was corrected
 */
record ProtectedPage(CaseFrame caseFrame, List<ProtectedParticipant> entries, boolean mayEdit) {
    ProtectedPage {
        entries = List.copyOf(entries);
    }

    @Nullable
    ProtectedParticipant last() {
        return entries.isEmpty() ? null : entries.getFirst();
    }

    String path() {
        return "/cases/" + caseFrame.number() + "/protected";
    }

    /** The three that the law opens to her. */
    static List<Choice> services() {
        return List.of(
                Choice.of(ServiceCode.WORK_PREPARATION.value(), "就労準備支援"),
                Choice.of(ServiceCode.HOUSEHOLD_BUDGET.value(), "家計改善支援"),
                Choice.of(ServiceCode.HOUSING_SUPPORT.value(), "居住支援（2号　訪問による見守りなど）"));
    }

    static String names(ProtectedParticipant entry) {
        return String.join(
                "、",
                services().stream()
                        .filter(choice -> entry.services().contains(new ServiceCode(choice.value())))
                        .map(Choice::label)
                        .toList());
    }
}
