package tsunagi.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.plan.TypedForm.Input;
import tsunagi.web.Choice;

/** The form of the plan's text: what it asks, how it is filled and read. */
final class SheetForm {
    static final String AIMS = "目標にしている";
    static final String DOES_NOT_AIM = "目標にしていない";
    static final String YES = "はい";
    static final String NO = "いいえ";

    private static final int HIGHEST_SEQUENCE = 20;
    private static final List<Input> INPUTS = List.of(
            new Input("wishes", "生活に対する本人の意向"),
            new Input("longTermGoal", "長期目標"),
            new Input("considerations", "支援を提供する上での留意事項"),
            new Input("employmentGoal", "プラン期間中の一般就労"),
            new Input("startsOn", "プラン期間の始まり"),
            new Input("endsOn", "プラン期間の終わり"),
            new Input("monitoring", "次回モニタリング（予定）時期"),
            new Input("sequence", "プラン区分"),
            new Input("draftedOn", "プラン作成日"),
            new Input("heldOnPaper", "紙のプランからの転記"),
            new Input("remarks", "備考"));

    private SheetForm() {}

    static TypedForm typed(Map<String, String> typed) {
        return new TypedForm(INPUTS, typed);
    }

    static TypedForm of(PlanSheet sheet, @Nullable Long version) {
        var values = new HashMap<String, String>();
        put(values, "wishes", sheet.wishes());
        put(values, "longTermGoal", sheet.longTermGoal());
        put(values, "considerations", sheet.considerations());
        Boolean employmentGoal = sheet.employmentGoal();
        put(values, "employmentGoal", employmentGoal == null ? null : employmentGoal ? AIMS : DOES_NOT_AIM);
        put(values, "startsOn", written(sheet.startsOn()));
        put(values, "endsOn", written(sheet.endsOn()));
        YearMonth monitoring = sheet.monitoring();
        put(values, "monitoring", monitoring == null ? null : JapaneseDates.format(monitoring));
        put(values, "sequence", sheet.sequenceLabel());
        put(values, "draftedOn", written(sheet.draftedOn()));
        put(values, "heldOnPaper", sheet.heldOnPaper() ? YES : NO);
        put(values, "remarks", sheet.remarks());
        put(values, TypedForm.VERSION, version == null ? null : version.toString());
        return new TypedForm(INPUTS, values);
    }

    static List<Choice> sequences() {
        return IntStream.rangeClosed(0, HIGHEST_SEQUENCE)
                .mapToObj(PlanSheet::sequenceLabel)
                .map(label -> Choice.of(label, label))
                .toList();
    }

    /**
     * Nothing but the day of drafting is needed to save.
     *
     * @throws Refusal with everything that can't be read
     */
    static PlanSheet read(TypedForm form, StaffId drafter, LocalDate today) {
        var reader = form.reader();
        LocalDate draftedOn = reader.day("draftedOn");
        reader.refusals().unless(!form.value("draftedOn").isBlank(), "draftedOn", "プラン作成日を入力してください");
        reader.refusals().unless(draftedOn == null || !draftedOn.isAfter(today), "draftedOn", "プラン作成日は今日までの日付にしてください");
        String wishes = reader.text("wishes", TypedForm.TEXT);
        String longTermGoal = reader.text("longTermGoal", TypedForm.TEXT);
        String considerations = reader.text("considerations", TypedForm.TEXT);
        String remarks = reader.text("remarks", TypedForm.TEXT);
        LocalDate startsOn = reader.day("startsOn");
        LocalDate endsOn = reader.day("endsOn");
        YearMonth monitoring = reader.month("monitoring");
        int sequence = sequence(form.value("sequence"));
        reader.refusals().throwIfAny();
        return new PlanSheet(
                sequence,
                draftedOn == null ? today : draftedOn,
                drafter,
                form.value("heldOnPaper").equals(YES),
                wishes,
                longTermGoal,
                considerations,
                employmentGoal(form.value("employmentGoal")),
                startsOn,
                endsOn,
                monitoring,
                remarks);
    }

    private static @Nullable Boolean employmentGoal(String typed) {
        return switch (typed) {
            case AIMS -> true;
            case DOES_NOT_AIM -> false;
            default -> null;
        };
    }

    private static int sequence(String label) {
        return IntStream.rangeClosed(0, HIGHEST_SEQUENCE)
                .filter(sequence -> PlanSheet.sequenceLabel(sequence).equals(label))
                .findFirst()
                .orElse(0);
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : JapaneseDates.format(day);
    }

    static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
