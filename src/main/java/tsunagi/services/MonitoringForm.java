package tsunagi.services;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.plan.PlanSummary;
import tsunagi.supportlog.SupportMethod;
import tsunagi.web.Choice;
import tsunagi.web.Field;
import tsunagi.web.FormErrors;

/** The form of a モニタリング as typed; the fields of a goal carry the goal's id in their names. */
record MonitoringForm(Map<String, String> typed) {
    static final int LONGEST_TEXT = 2_000;
    private static final List<SupportMethod> METHODS =
            List.of(SupportMethod.INTERVIEW, SupportMethod.VISIT, SupportMethod.TELEPHONE, SupportMethod.OTHER);

    MonitoringForm {
        typed = Map.copyOf(typed);
    }

    static MonitoringForm blank(LocalDate today) {
        return new MonitoringForm(Map.of("on", JapaneseDates.format(today)));
    }

    static List<Choice> methods(LocalDate today) {
        return METHODS.stream()
                .map(method -> Choice.of(method.code(), method.label(today)))
                .toList();
    }

    static String progressName(UUID goal) {
        return "progress-" + goal;
    }

    static String factsName(UUID goal) {
        return "facts-" + goal;
    }

    Field field(String name, String label, FormErrors errors) {
        return Field.of(name, label, value(name)).in(errors);
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Monitoring read(List<PlanSummary.Goal> goals) {
        var refusals = new Refusals();
        LocalDate day = refusals.reading("on", () -> JapaneseDates.parse(value("on")));
        SupportMethod method = METHODS.stream()
                .filter(each -> each.code().equals(value("method")))
                .findFirst()
                .orElse(null);
        refusals.unless(method != null, "method", "対応方法を選んでください");
        List<Monitoring.Goal> seen = new ArrayList<>();
        for (PlanSummary.Goal goal : goals) {
            Stream.ofNullable(read(goal, refusals)).forEach(seen::add);
        }
        String views = refusals.reading("views", () -> TypedText.strip(value("views"), LONGEST_TEXT));
        String next = TypedText.strip(value("nextOn"));
        LocalDate nextOn = next == null ? null : refusals.reading("nextOn", () -> JapaneseDates.parse(next));
        refusals.throwIfAny();
        return new Monitoring(requireNonNull(day), requireNonNull(method), seen, views, nextOn);
    }

    private Monitoring.@Nullable Goal read(PlanSummary.Goal goal, Refusals refusals) {
        GoalProgress progress =
                GoalProgress.read(value(progressName(goal.id()))).orElse(null);
        refusals.unless(progress != null, progressName(goal.id()), "目標%dの進みぐあいを選んでください".formatted(goal.number()));
        String name = factsName(goal.id());
        String facts = refusals.reading(name, () -> TypedText.strip(value(name), LONGEST_TEXT));
        refusals.unless(
                TypedText.strip(value(name)) != null, name, "目標%dについて、聞いたこと・見たことを入力してください".formatted(goal.number()));
        return progress == null || facts == null
                ? null
                : new Monitoring.Goal(goal.number(), goal.text(), progress, facts);
    }

    private String value(String name) {
        return typed.getOrDefault(name, "");
    }
}
