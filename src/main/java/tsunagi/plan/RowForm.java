package tsunagi.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanRow.Goal;
import tsunagi.plan.PlanRow.Issue;
import tsunagi.plan.PlanRow.SupportLine;
import tsunagi.plan.TypedForm.Input;
import tsunagi.tenancy.Service;
import tsunagi.tenancy.ServiceCatalogue;
import tsunagi.tenancy.ServiceCode;
import tsunagi.web.Choice;

/** The forms of the plan's rows: one row at a time. */
final class RowForm {
    private static final List<Input> ISSUE = List.of(new Input("text", "課題"));
    private static final List<Input> GOAL = List.of(new Input("text", "達成目標"), new Input("targetOn", "達成時期"));
    private static final List<Input> LINE = List.of(
            new Input("service", "事業"),
            new Input("supporter", "支援機関・者"),
            new Input("support", "支援内容"),
            new Input("personDoes", "本人が行うこと"),
            new Input("frequency", "頻度"),
            new Input("startsOn", "始まり"),
            new Input("endsOn", "終わり"),
            new Input("remarks", "備考"));

    private RowForm() {}

    static TypedForm typed(RowKind kind, Map<String, String> typed) {
        return new TypedForm(inputs(kind), typed);
    }

    static TypedForm empty(RowKind kind) {
        return typed(kind, Map.of());
    }

    static TypedForm of(PlanRow row, ServiceCatalogue offered) {
        var values = new HashMap<String, String>();
        SheetForm.put(values, TypedForm.VERSION, Long.toString(row.version()));
        switch (row) {
            case Issue issue -> SheetForm.put(values, "text", issue.text());
            case Goal goal -> {
                SheetForm.put(values, "text", goal.text());
                SheetForm.put(values, "targetOn", written(goal.targetOn()));
            }
            case SupportLine line -> put(values, line, offered);
        }
        return new TypedForm(inputs(row.kind()), values);
    }

    /**
     * Reads what was typed as the row with this id.
     *
     * @throws Refusal with everything that can't be read, or when the row would be empty
     */
    static PlanRow read(RowKind kind, UUID id, TypedForm form) {
        long version = form.version() == null ? 0 : form.version();
        return switch (kind) {
            case ISSUE -> new Issue(id, version, text(form, "課題を入力してください"));
            case GOAL -> goal(id, version, form);
            case LINE -> line(id, version, form);
        };
    }

    /** The services that a plan may name on its day, and the one that it names already. */
    static List<Choice> services(ServiceCatalogue offered, String chosen) {
        List<Choice> choices = offered.planItems().stream()
                .map(service -> choice(words(service)))
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        if (!chosen.isEmpty()
                && choices.stream().noneMatch(choice -> choice.value().equals(chosen))) {
            choices.addFirst(choice(chosen));
        }
        return choices;
    }

    private static Choice choice(String words) {
        return Choice.of(words, words);
    }

    private static String words(Service service) {
        return service.code() + " " + service.name();
    }

    private static List<Input> inputs(RowKind kind) {
        return switch (kind) {
            case ISSUE -> ISSUE;
            case GOAL -> GOAL;
            case LINE -> LINE;
        };
    }

    private static void put(Map<String, String> values, SupportLine line, ServiceCatalogue offered) {
        UUID issue = line.issue();
        ServiceCode service = line.service();
        SheetForm.put(values, "issue", issue == null ? null : issue.toString());
        SheetForm.put(
                values,
                "service",
                service == null
                        ? null
                        : offered.find(service).map(RowForm::words).orElse(service.value()));
        SheetForm.put(values, "supporter", line.supporter());
        SheetForm.put(values, "support", line.support());
        SheetForm.put(values, "personDoes", line.personDoes());
        SheetForm.put(values, "frequency", line.frequency());
        SheetForm.put(values, "startsOn", written(line.startsOn()));
        SheetForm.put(values, "endsOn", written(line.endsOn()));
        SheetForm.put(values, "remarks", line.remarks());
    }

    private static String text(TypedForm form, String whenEmpty) {
        var reader = form.reader();
        String text = reader.text("text", TypedForm.TEXT);
        reader.refusals().unless(!form.value("text").isBlank(), "text", whenEmpty);
        reader.refusals().throwIfAny();
        return text == null ? "" : text;
    }

    private static Goal goal(UUID id, long version, TypedForm form) {
        var reader = form.reader();
        String text = reader.text("text", TypedForm.TEXT);
        LocalDate targetOn = reader.day("targetOn");
        reader.refusals().unless(!form.value("text").isBlank(), "text", "目標を、本人の言葉で入力してください");
        reader.refusals().throwIfAny();
        return new Goal(id, version, text == null ? "" : text, targetOn);
    }

    private static SupportLine line(UUID id, long version, TypedForm form) {
        var reader = form.reader();
        UUID issue = reader.id("issue");
        String personDoes = reader.text("personDoes", TypedForm.TEXT);
        String supporter = reader.text("supporter", TypedForm.SHORT_TEXT);
        String support = reader.text("support", TypedForm.TEXT);
        String frequency = reader.text("frequency", TypedForm.SHORT_TEXT);
        ServiceCode service = reader.refusals().reading("service", () -> service(form.value("service")));
        LocalDate startsOn = reader.day("startsOn");
        LocalDate endsOn = reader.day("endsOn");
        String remarks = reader.text("remarks", TypedForm.TEXT);
        reader.refusals().throwIfAny();
        return new SupportLine(
                id, version, issue, personDoes, supporter, support, frequency, service, startsOn, endsOn, remarks);
    }

    private static @Nullable ServiceCode service(String words) {
        return words.isEmpty() ? null : new ServiceCode(words.split(" ", 2)[0]);
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : JapaneseDates.format(day);
    }
}
