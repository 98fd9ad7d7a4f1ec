package tsunagi.worklist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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

/** 手入力の仕事 as typed. */
record TaskForm(String title, String dueOn, String dueAt, String caseNumber, String whose) {
    private static final int LONGEST_TITLE = 100;

    TaskForm(
            @Nullable String title,
            @Nullable String dueOn,
            @Nullable String dueAt,
            @Nullable String caseNumber,
            @Nullable String whose) {
        this.title = Objects.requireNonNullElse(title, "");
        this.dueOn = Objects.requireNonNullElse(dueOn, "");
        this.dueAt = Objects.requireNonNullElse(dueAt, "");
        this.caseNumber = Objects.requireNonNullElse(caseNumber, "");
        this.whose = Objects.requireNonNullElse(whose, "");
    }

    static TaskForm blank(LocalDate today, StaffId own, String caseNumber) {
        return new TaskForm("", JapaneseDates.format(today), "", caseNumber, own.toString());
    }

    /**
     * @param desk those to whom a task may be given
     * @param entering finds the case of a number, or refuses
     * @throws tsunagi.kernel.Refusal with one reason per field to put right
     */
    WorkTask read(List<Colleague> desk, LocalDate today, Function<CaseNumber, CaseId> entering) {
        var refusals = new Refusals();
        String named = refusals.reading("title", () -> TypedText.strip(title, LONGEST_TITLE));
        refusals.unless(TypedText.strip(title) != null, "title", "何をするかを入力してください");
        LocalDate on = refusals.reading("dueOn", () -> JapaneseDates.parse(dueOn));
        refusals.unless(on == null || !on.isBefore(today), "dueOn", "する日は、今日からの日付にしてください");
        LocalTime at = TypedText.strip(dueAt) == null ? null : refusals.reading("dueAt", () -> ClockTimes.parse(dueAt));
        CaseId caseId = TypedText.strip(caseNumber) == null
                ? null
                : refusals.reading("caseNumber", () -> entering.apply(CaseNumber.parse(caseNumber)));
        StaffId chosen = desk.stream()
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
