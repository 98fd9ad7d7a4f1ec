package tsunagi.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/**
 * 決裁を進める: the draft of one submission, its steps, and what the reader can do next.
 *
 * @param running null while nothing is drafted
 * @param past drafts that were rejected or have decided, the newest first
 * @param turn why the next step isn't the reader's; null where it is
 */
record ApprovalPage(
        CaseFrame caseFrame,
        Submission submission,
        List<String> steps,
        @Nullable Approval running,
        List<Approval> past,
        Map<StaffId, String> names,
        @Nullable String turn) {
    ApprovalPage {
        steps = List.copyOf(steps);
        past = List.copyOf(past);
        names = Map.copyOf(names);
    }

    String path() {
        return back() + "/approval";
    }

    String back() {
        return "/decisions/" + submission.id();
    }

    boolean waiting() {
        return submission.state() instanceof SubmissionState.Waiting && !caseFrame.ended();
    }

    List<Choice> toDecide() {
        return submission.open(SubmissionLine::decided).stream()
                .map(line -> Choice.of(line.id().toString(), line.name()))
                .toList();
    }

    /** What is drafted, by its names. */
    String drafted(Approval approval) {
        return String.join(
                "、",
                submission.lines().stream()
                        .filter(line -> approval.lines().contains(line.id()))
                        .map(SubmissionLine::name)
                        .toList());
    }

    /** {@code 承認 R8.11.24 試験 係長（代決：試験 課長の代わり、出張のため）}. */
    String words(Signature signature) {
        var place = signature.place();
        String who = names.getOrDefault(signature.by(), "");
        String instead =
                place == null ? "" : "（代決：%sの代わり、%s）".formatted(names.getOrDefault(place.of(), ""), place.reason());
        return signature.outcome().label() + " " + JapaneseDates.formatShort(signature.on()) + "　" + who + instead;
    }
}
