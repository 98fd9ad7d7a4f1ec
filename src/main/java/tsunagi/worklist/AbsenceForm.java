package tsunagi.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.StaffId;
import tsunagi.kernel.TypedText;

/** 休みと代行 as typed. */
record AbsenceForm(String staff, String fromOn, String untilOn, String substitute) {
    private static final int LONGEST_DAYS = 730;

    AbsenceForm(
            @Nullable String staff, @Nullable String fromOn, @Nullable String untilOn, @Nullable String substitute) {
        this.staff = Objects.requireNonNullElse(staff, "");
        this.fromOn = Objects.requireNonNullElse(fromOn, "");
        this.untilOn = Objects.requireNonNullElse(untilOn, "");
        this.substitute = Objects.requireNonNullElse(substitute, "");
    }

    static AbsenceForm blank(StaffId own) {
        return new AbsenceForm(own.toString(), "", "", "");
    }

    /**
     * @param desk who may be away and who may stand in
     * @throws tsunagi.kernel.Refusal with one reason per field to put right
     */
    Absence.Days read(List<Colleague> desk, LocalDate today) {
        var refusals = new Refusals();
        var away = member(desk, staff).orElse(null);
        refusals.unless(away != null, "staff", "休む職員を選んでください");
        LocalDate from = refusals.reading("fromOn", () -> JapaneseDates.parse(fromOn));
        LocalDate until = TypedText.strip(untilOn) == null
                ? from
                : refusals.reading("untilOn", () -> JapaneseDates.parse(untilOn));
        var standIn = member(desk, substitute).orElse(null);
        refusals.unless(standIn != null || substitute.isEmpty(), "substitute", "代行する職員を、窓口の職員から選んでください");
        refusals.unless(standIn == null || !standIn.equals(away), "substitute", "代行には、休む職員とは別の職員を選んでください");
        if (from != null && until != null) {
            refusals.unless(!until.isBefore(from), "untilOn", "最後の日は、最初の日以後の日付にしてください");
            refusals.unless(!until.isBefore(today), "untilOn", "最後の日は、今日からの日付にしてください");
            refusals.unless(!until.isAfter(from.plusDays(LONGEST_DAYS)), "untilOn", "休みは、2年以内の期間にしてください");
        }
        refusals.throwIfAny();
        return new Absence.Days(
                Objects.requireNonNull(away), Objects.requireNonNull(from), Objects.requireNonNull(until), standIn);
    }

    private static Optional<StaffId> member(List<Colleague> desk, String chosen) {
        return desk.stream()
                .map(Colleague::id)
                .filter(each -> each.toString().equals(chosen))
                .findFirst();
    }
}
