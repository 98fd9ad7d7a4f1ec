package tsunagi.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;
import tsunagi.web.Choice;

/**
 * What the form of a 手入力の仕事 shows beside what was typed.
 *
 * @param desk those to whom it may be given
 * @param stored what is put right; null for a new one
 * @param changes what it said before, the latest first
 */
record TaskFormPage(
        LocalDate today,
        StaffId own,
        List<Colleague> desk,
        @Nullable StoredTask stored,
        List<TaskChange> changes) {
    TaskFormPage {
        desk = List.copyOf(desk);
        changes = List.copyOf(changes);
    }

    static TaskFormPage blank(LocalDate today, StaffId own, List<Colleague> desk) {
        return new TaskFormPage(today, own, desk, null, List.of());
    }

    String title() {
        return stored == null ? "仕事を登録する" : "仕事を直す";
    }

    String action() {
        return stored == null ? "/tasks/new" : stored.href();
    }

    String button() {
        return stored == null ? "登録する" : "保存する";
    }

    /** The day to which it was put off; null when nobody did. */
    @Nullable
    String postponedTo() {
        return stored == null || stored.postponedTo() == null
                ? null
                : JapaneseDates.formatWithWeekday(stored.postponedTo());
    }

    /** Oneself first. */
    List<Choice> people() {
        return desk.stream()
                .sorted(Comparator.comparing(each -> !each.id().equals(own)))
                .map(each ->
                        Choice.of(each.id().toString(), each.id().equals(own) ? each.name() + "（自分）" : each.name()))
                .toList();
    }
}
