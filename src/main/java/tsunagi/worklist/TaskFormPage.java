package tsunagi.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.ChangedMeanwhile.Saved;
import tsunagi.web.Choice;
import tsunagi.web.Conflict.Stored;

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

    /** @param theirs what somebody else has saved since the form was opened */
    ChangedMeanwhile changed(StoredTask theirs) {
        var form = TaskForm.of(theirs);
        return new ChangedMeanwhile(
                new Saved(theirs.changedBy(), theirs.changedAt(), theirs.version()),
                List.of(
                        Stored.of("title", TaskChange.Field.TITLE.label(), form.title()),
                        Stored.of("dueOn", TaskChange.Field.DUE_ON.label(), form.dueOn()),
                        Stored.of("dueAt", TaskChange.Field.DUE_AT.label(), form.dueAt()),
                        Stored.of("caseNumber", TaskChange.Field.CASE_NUMBER.label(), form.caseNumber()),
                        Stored.chosen("whose", TaskChange.Field.WHOSE.label(), form.whose(), people())));
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
