package tsunagi.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.forms.BoundValues;
import tsunagi.forms.RenderedValue;
import tsunagi.person.PersonCard;
import tsunagi.plan.PlanRow.SupportLine;
import tsunagi.tenancy.Service;

/**
 * 様式5 on paper: where each part of a plan stands in the printed form. The rest is filled in by {@link PlanPaperPart}.
 *
 * @param office 機関名
 */
record PlanPaper(String caseNumber, PersonCard person, PlanView view, String office) {

    BoundValues.Builder values() {
        PlanSheet sheet = view.sheet();
        var values = BoundValues.builder()
                .text("case.number", caseNumber)
                .text("person.name", person.displayName())
                .text("person.kana", person.kana())
                .text("person.birthDate", person.birthLabel())
                .value("person.sex", sex())
                .value("plan.kind", kind())
                .text("plan.draftedOn", PlanView.day(sheet.draftedOn()))
                .text("plan.author", office + "　" + view.drafter())
                .value("plan.issues", issues())
                .text("plan.wishes", sheet.wishes())
                .text("plan.longTermGoal", sheet.longTermGoal())
                .value("plan.goals", goals())
                .value("plan.actions", actions())
                .text("plan.considerations", sheet.considerations())
                .value("plan.services", services())
                .text("plan.startsIn", PlanView.day(sheet.startsOn()))
                .text("plan.endsIn", PlanView.day(sheet.endsOn()))
                .text("plan.monitoringIn", view.monitoring())
                .text("plan.remarks", sheet.remarks());
        if (Boolean.TRUE.equals(sheet.employmentGoal())) {
            values.value("plan.aimsAtEmployment", RenderedValue.code("yes"));
        }
        if (view.plan().state() instanceof PlanState.Consented consented) {
            Agreement agreement = consented.agreement();
            values.text("plan.appliedOn", PlanView.day(agreement.on()));
            values.text(
                    "plan.signature",
                    switch (agreement.manner()) {
                        case SIGNED -> "署名済み（紙で受領）";
                        case ORAL -> "口頭で同意";
                    });
        }
        return values;
    }

    private RenderedValue sex() {
        String note = person.basics().sexNote();
        return switch (person.basics().sex()) {
            case MALE -> RenderedValue.code("1");
            case FEMALE -> RenderedValue.code("2");
            case OTHER -> RenderedValue.codes(List.of("3"), note == null ? Map.of() : Map.of("3", note));
            case UNSPECIFIED -> RenderedValue.EMPTY;
        };
    }

    private RenderedValue kind() {
        int sequence = view.sheet().sequence();
        return sequence == 0
                ? RenderedValue.code("first")
                : RenderedValue.codes(List.of("again"), Map.of("again", Integer.toString(sequence)));
    }

    private RenderedValue issues() {
        return RenderedValue.rows(IntStream.range(0, view.issues().size())
                .mapToObj(place -> cells(
                        "number",
                        Integer.toString(place + 1),
                        "issue",
                        view.issues().get(place).text()))
                .toList());
    }

    private RenderedValue goals() {
        return RenderedValue.rows(IntStream.range(0, view.goals().size())
                .mapToObj(place -> cells(
                        "number",
                        Integer.toString(place + 1),
                        "goal",
                        view.goals().get(place).text(),
                        "targetOn",
                        PlanView.day(view.goals().get(place).targetOn())))
                .toList());
    }

    private RenderedValue actions() {
        return RenderedValue.rows(view.lines().stream()
                .map(line -> cells(
                        "issueNumber",
                        view.plan().content().numberOf(line.issue()),
                        "person",
                        line.personDoes(),
                        "supporter",
                        line.supporter(),
                        "support",
                        line.support(),
                        "frequency",
                        lines(line.frequency(), span(line)),
                        "note",
                        line.remarks()))
                .toList());
    }

    /** A row for each national service; the municipality's own stand in the row as which they count, under their name. */
    private RenderedValue services() {
        var byService = view.lines().stream()
                .filter(line -> line.service() != null)
                .collect(groupingBy(this::countsAs, TreeMap::new, java.util.stream.Collectors.toList()));
        var rows = new LinkedHashMap<String, Map<String, String>>();
        byService.forEach((code, lines) -> rows.put(
                code,
                cells(
                        "policy",
                        each(lines, line -> joined(localName(line), line.support())),
                        "provider",
                        each(lines, SupportLine::supporter),
                        "period",
                        each(lines, PlanPaper::span),
                        "note",
                        each(lines, SupportLine::remarks))));
        return RenderedValue.rowsByOption(rows);
    }

    private String countsAs(SupportLine line) {
        var code = Objects.requireNonNull(line.service());
        return view.offered().find(code).map(Service::countsAs).orElse(code).value();
    }

    private @Nullable String localName(SupportLine line) {
        var code = line.service();
        return code != null && code.isLocal() ? "【" + view.service(line) + "】" : null;
    }

    private static String each(List<SupportLine> lines, Function<SupportLine, @Nullable String> part) {
        return lines.stream()
                .map(part)
                .flatMap(Stream::ofNullable)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(joining("\n"));
    }

    /** The end on a line of its own: the columns are narrow. */
    private static String span(SupportLine line) {
        return PlanView.span(line.startsOn(), line.endsOn()).replace("〜", "〜\n");
    }

    private static String lines(@Nullable String... parts) {
        return Stream.of(parts)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank())
                .collect(joining("\n"));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank())
                .collect(joining("　"));
    }

    /** Column and value by turns; columns without a value are left out. */
    private static Map<String, String> cells(@Nullable Object... pairs) {
        var cells = new HashMap<String, String>();
        for (int place = 0; place < pairs.length; place += 2) {
            Object value = pairs[place + 1];
            if (value != null) {
                cells.put(String.valueOf(pairs[place]), value.toString());
            }
        }
        return cells;
    }
}
