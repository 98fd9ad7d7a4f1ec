package tsunagi.worklist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.ClockTimes;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.StaffId;
import tsunagi.kernel.TypedText;

/**
 * 手入力の仕事 as typed.
 *
 * @param version of the task that is put right; null for a new one
 */
record TaskForm(
        String title,
        String dueOn,
        String dueAt,
        String caseNumber,
        String whose,
        @Nullable Long version) {
    private static final int LONGEST_TITLE = 100;

    TaskForm(
            @Nullable String title,
            @Nullable String dueOn,
            @Nullable String dueAt,
            @Nullable String caseNumber,
            @Nullable String whose,
            @Nullable Long version) {
        this.title = Objects.requireNonNullElse(title, "");
        this.dueOn = Objects.requireNonNullElse(dueOn, "");
        this.dueAt = Objects.requireNonNullElse(dueAt, "");
        this.caseNumber = Objects.requireNonNullElse(caseNumber, "");
        this.whose = Objects.requireNonNullElse(whose, "");
        this.version = version;
    }

    static TaskForm blank(LocalDate today, StaffId own, String caseNumber) {
        return new TaskForm("", JapaneseDates.format(today), "", caseNumber, own.toString(), null);
    }

    static TaskForm of(StoredTask stored) {
        var task = stored.task();
        var at = task.at();
        return new TaskForm(
                task.title(),
                JapaneseDates.format(task.on()),
                at == null ? "" : at.toString(),
                stored.caseNumber(),
                task.whose().toString(),
                stored.version());
    }

    /**
     * @param page with those to whom a task may be given; the day of a task that is put right may stay, although it has passed
     * @param entering finds the case of a number, or refuses
     * @throws tsunagi.kernel.Refusal with one reason per field to put right
     */
    WorkTask read(TaskFormPage page, Function<CaseNumber, CaseId> entering) {
        var refusals = new Refusals();
        String named = refusals.reading("title", () -> TypedText.strip(title, LONGEST_TITLE));
        refusals.unless(TypedText.strip(title) != null, "title", "何をするかを入力してください");
        LocalDate on = refusals.reading("dueOn", () -> JapaneseDates.parse(dueOn));
        var stored = page.stored();
        boolean stays = stored != null && stored.task().on().equals(on);
        refusals.unless(on == null || stays || !on.isBefore(page.today()), "dueOn", "する日は、今日からの日付にしてください");
        LocalTime at = TypedText.strip(dueAt) == null ? null : refusals.reading("dueAt", () -> ClockTimes.parse(dueAt));
        CaseId caseId = TypedText.strip(caseNumber) == null
                ? null
                : refusals.reading("caseNumber", () -> entering.apply(CaseNumber.parse(caseNumber)));
        StaffId chosen = page.desk().stream()
                .map(Colleague::id)
                .filter(each -> each.toString().equals(whose))
                .findFirst()
                .orElse(null);
        refusals.unless(chosen != null, "whose", "だれがするかを、窓口の職員から選んでください");
        refusals.throwIfAny();
        return new WorkTask(
                Objects.requireNonNull(named), Objects.requireNonNull(on), at, caseId, Objects.requireNonNull(chosen));
    }
}
