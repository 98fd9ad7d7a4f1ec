package tsunagi.forms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tsunagi.kernel.StaffId;

/** Sheets for tests: invented people, the day 2026-11-22. */
final class FormsFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final StaffOption YAMADA = new StaffOption(new StaffId(new UUID(7, 1)), "山田 花子");
    static final StaffOption SATO = new StaffOption(new StaffId(new UUID(7, 2)), "佐藤 太郎");

    private static final DefinitionCatalogue CATALOGUE = new DefinitionCatalogue();

    private FormsFixture() {}

    static FormDefinition intake() {
        return CATALOGUE.definition(FormId.INTAKE_APPLICATION, TODAY);
    }

    static FormDefinition assessment() {
        return CATALOGUE.definition(FormId.ASSESSMENT, TODAY);
    }

    static SheetContext context(StaffOption editor) {
        BoundValues bound = BoundValues.builder()
                .text("case.number", "R08-0001")
                .text("case.receivedOn", "令和8年11月20日")
                .text("case.receivedBy", "山田 花子")
                .text("person.name", "試験 一郎")
                .text("person.kana", "しけん いちろう")
                .value("person.sex", RenderedValue.code("1"))
                .text("person.birthDate", "昭和36年11月22日（1961年11月22日）")
                .build();
        return new SheetContext(TODAY, editor, List.of(YAMADA, SATO), bound);
    }

    static SheetContext context() {
        return context(YAMADA);
    }

    /** Inputs as name=value; a name may come several times. */
    static MultiValueMap<String, String> typed(String... inputs) {
        MultiValueMap<String, String> map = new LinkedMultiValueMap<>();
        Arrays.stream(inputs).forEach(input -> {
            int equals = input.indexOf('=');
            map.add(input.substring(0, equals), input.substring(equals + 1));
        });
        return map;
    }

    static Submission submission(int baseVersion, String... inputs) {
        return Submission.of(baseVersion, typed(inputs));
    }

    static Reading read(FormDefinition definition, String... inputs) {
        return AnswerReader.read(definition, context(), submission(0, inputs), Answers.NONE);
    }

    /** The sheet that would be shown for this input. */
    static SheetView view(FormDefinition definition, SheetView.Mode mode, Answers previous, String... inputs) {
        Reading reading = read(definition, inputs);
        Rendering words = new Rendering(context());
        var shown = new ShownSheet(
                definition,
                context(),
                reading.answers(),
                RawInput.of(definition, reading.answers()),
                reading.problems(),
                words.all(definition, reading.answers()),
                words.all(definition, previous));
        List<SectionView> sections = definition.sections().stream()
                .map(section -> SectionView.of(section, shown, mode != SheetView.Mode.READ))
                .toList();
        return new SheetView(definition, mode, 1, "入力中", sections, reading.problems(), "", List.of());
    }
}
