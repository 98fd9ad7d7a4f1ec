package tsunagi.worklist;

import java.util.List;
import tsunagi.kernel.JapaneseDates;

/**
 * 担当替えの確認 — what will pass to whom.
 *
 * @param to the name of who takes them
 * @param moving the cases that pass
 * @param staying those that were chosen and don't
 */
record HandoverPreview(HandoverForm.Read how, String to, List<HandoverCase> moving, List<Staying> staying) {
    HandoverPreview {
        moving = List.copyOf(moving);
        staying = List.copyOf(staying);
    }

    /** One that doesn't pass, and why. */
    record Staying(HandoverCase about, String why) {}

    String since() {
        return JapaneseDates.formatWithWeekday(how.since());
    }

    int tasks() {
        return how.formerLeaves()
                ? moving.stream().mapToInt(HandoverCase::tasks).sum()
                : 0;
    }

    boolean led() {
        return moving.stream().anyMatch(each -> each.lead() != null);
    }
}
