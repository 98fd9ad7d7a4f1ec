package tsunagi.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.access.StaffDirectory;
import tsunagi.casefile.CaseFiles;
import tsunagi.forms.BoundValues;
import tsunagi.forms.FilledForm;
import tsunagi.forms.FormField;
import tsunagi.forms.FormId;
import tsunagi.forms.RenderedValue;
import tsunagi.forms.SheetContext;
import tsunagi.forms.SheetKey;
import tsunagi.forms.StaffOption;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.PartialDate;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonCard;
import tsunagi.person.Persons;
import tsunagi.web.Detail;

/** 様式2 of one case: which sheet it is, what fills itself in, and what is read from it. */
@Component
class AssessmentSheets {
    private static final List<String> SUMMARISED = List.of(
            "complaint",
            "income",
            "householdIncome",
            "housing",
            "employment",
            "healthState",
            "disability",
            "arrears",
            "debt",
            "publicAssistance");

    private final CaseFiles cases;
    private final Persons persons;
    private final StaffDirectory staff;
    private final ScreeningStore screenings;
    private final Clock clock;

    AssessmentSheets(CaseFiles cases, Persons persons, StaffDirectory staff, ScreeningStore screenings, Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.staff = staff;
        this.screenings = screenings;
        this.clock = clock;
    }

    /** The sheet of the current プラン期. */
    SheetKey key(CaseId caseId) {
        return new SheetKey(caseId, FormId.ASSESSMENT, cases.progress(caseId).term());
    }

    SheetContext context(SheetKey key) {
        var actor = Actor.current();
        var editor = new StaffOption(actor.staff(), actor.name());
        Stream<StaffOption> colleagues = staff.colleagues(actor.offices()).stream()
                .map(colleague -> new StaffOption(colleague.id(), colleague.name()));
        Stream<StaffOption> team =
                cases.team(key.caseId()).stream().map(member -> new StaffOption(member.staff(), member.name()));
        var context = new SheetContext(
                LocalDate.now(clock),
                editor,
                Stream.concat(colleagues, team).distinct().toList(),
                () -> bound(key));
        return cases.alone(key.caseId()) ? context : context.after(() -> screenings.sheetOfEarlierCase(key.caseId()));
    }

    private BoundValues bound(SheetKey key) {
        var head = cases.head(key.caseId());
        PersonCard card = persons.card(head.person());
        PartialDate birth = card.basics().birth();
        var values = BoundValues.builder()
                .text("case.number", head.number().value())
                .text("person.name", card.displayName())
                .text("person.kana", card.kana())
                .value("person.sex", sex(card.basics()))
                .text("person.birthDate", birth == null ? "不明" : birth.label())
                .text("person.age", age(card));
        screenings
                .latest(key.caseId(), key.term())
                .ifPresentOrElse(
                        stored -> new ScreeningValues(
                                        stored.screening(),
                                        screenings
                                                .followedUpOn(key.caseId(), stored.screening())
                                                .orElse(null))
                                .addTo(values),
                        () -> ScreeningValues.open(values));
        return values.build();
    }

    /** Without 歳, which the form prints itself: {@code 65}, {@code 65くらい}. */
    private static @Nullable String age(PersonCard card) {
        String label = card.ageLabel();
        return label == null ? null : label.replace("歳", "");
    }

    private static RenderedValue sex(PersonBasics basics) {
        return switch (basics.sex()) {
            case MALE -> RenderedValue.code("1");
            case FEMALE -> RenderedValue.code("2");
            case OTHER ->
                RenderedValue.codes(List.of("3"), basics.sexNote() == null ? Map.of() : Map.of("3", basics.sexNote()));
            case UNSPECIFIED -> RenderedValue.text(basics.sex().label());
        };
    }

    static AssessmentSummary summary(FilledForm form, boolean finalised) {
        FormField traits = form.definition().field("traits");
        List<Detail> details = SUMMARISED.stream()
                .map(id -> form.definition().field(id))
                .map(field -> Detail.of(field.label(), form.text(field)))
                .filter(detail -> !detail.value().isBlank())
                .toList();
        return new AssessmentSummary(
                finalised,
                form.text(form.definition().field("issuesSummary")),
                form.text(form.definition().field("strengths")),
                form.value("traits").codes().stream()
                        .map(code -> traits.type()
                                .options()
                                .find(code, form.on())
                                .map(option -> option.label())
                                .orElse(code))
                        .toList(),
                details);
    }
}
