package tsunagi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedChoice;
import tsunagi.plan.TypedForm.Input;
import tsunagi.tenancy.EvaluationCycle;
import tsunagi.web.Choice;

/** The form 本人と確かめる: the day, how the person agreed, and the evaluation date. */
final class AgreementForm {
    /** A digest of what was read together with the person. */
    static final String SEEN = "seen";

    private static final String OWN = "own";
    private static final List<Input> INPUTS = List.of(
            new Input("agreedOn", "同意した日"),
            new Input("manner", "同意のしかた"),
            new Input("evaluation", "評価の時期"),
            new Input("evaluationOn", "評価の日"));

    private AgreementForm() {}

    static TypedForm typed(Map<String, String> typed) {
        return new TypedForm(INPUTS, typed);
    }

    static TypedForm empty(LocalDate today) {
        return typed(Map.of("agreedOn", JapaneseDates.format(today)));
    }

    static List<Choice> manners() {
        return Stream.of(Agreement.Manner.values())
                .map(manner -> Choice.of(manner.name(), manner.label()))
                .toList();
    }

    /** 3, 6, 12 months from the plan's start by the municipality's rule, and a date of one's own. */
    static List<Choice> evaluations(EvaluationCycle cycle, LocalDate startsOn) {
        Stream<Choice> proposed = cycle.months().stream()
                .map(months -> Choice.of(
                        months.toString(), months + "か月後（" + JapaneseDates.format(startsOn.plusMonths(months)) + "）"));
        return Stream.concat(proposed, Stream.of(Choice.of(OWN, "ほかの日"))).toList();
    }

    /** @throws Refusal with everything that is missing or can't be read */
    static Agreement read(TypedForm form, LocalDate startsOn, LocalDate today) {
        var reader = form.reader();
        var refusals = reader.refusals();
        LocalDate agreedOn = reader.day("agreedOn");
        refusals.unless(!form.value("agreedOn").isBlank(), "agreedOn", "同意した日を入力してください");
        refusals.unless(agreedOn == null || !agreedOn.isAfter(today), "agreedOn", "同意した日は今日までの日付にしてください");
        Agreement.Manner manner =
                TypedChoice.read(Agreement.Manner.class, form.value("manner")).orElse(null);
        refusals.unless(manner != null, "manner", "同意のしかたを選んでください");
        LocalDate evaluationOn = evaluation(reader, startsOn);
        refusals.throwIfAny();
        if (agreedOn == null || manner == null || evaluationOn == null) {
            throw new Refusal("evaluation", "評価の時期を、本人と相談して選んでください");
        }
        return new Agreement(agreedOn, manner, evaluationOn);
    }

    private static @Nullable LocalDate evaluation(TypedForm.Reader reader, LocalDate startsOn) {
        String chosen = reader.form().value("evaluation");
        if (chosen.equals(OWN)) {
            LocalDate own = reader.day("evaluationOn");
            reader.refusals().unless(!reader.form().value("evaluationOn").isBlank(), "evaluationOn", "評価の日を入力してください");
            return own;
        }
        boolean months = chosen.matches("[1-9][0-9]?");
        reader.refusals().unless(months, "evaluation", "評価の時期を、本人と相談して選んでください");
        return months ? startsOn.plusMonths(Integer.parseInt(chosen)) : null;
    }
}
