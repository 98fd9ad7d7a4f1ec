package tsunagi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two people on one sheet: different fields are joined, the same field is asked. */
class MergeTest {
    private final FormDefinition assessment = FormsFixture.assessment();
    private final Answers base = answers("complaint=仕事がない", "marriage=single");

    private Answers answers(String... inputs) {
        return FormsFixture.read(assessment, inputs).answers();
    }

    @Test
    void changesOfDifferentFieldsAreJoined() {
        Merge merge = Merge.of(
                assessment,
                base,
                answers("complaint=仕事と住まいがない", "marriage=single"),
                answers("complaint=仕事がない", "marriage=divorced", "income=0"),
                _ -> null);
        assertThat(merge.disputed()).isEmpty();
        assertThat(merge.merged()).extracting(FormField::id).containsExactly("complaint");
        assertThat(merge.answers()).isEqualTo(answers("complaint=仕事と住まいがない", "marriage=divorced", "income=0"));
    }

    @Test
    void theSameFieldIsAskedUnlessBothWroteTheSame() {
        Answers theirs = answers("complaint=仕事がない", "marriage=widowed", "income=0");
        Answers mine = answers("complaint=仕事がない", "marriage=divorced", "income=０円");
        Merge merge = Merge.of(assessment, base, theirs, mine, _ -> null);
        assertThat(merge.disputed()).extracting(FormField::id).containsExactly("marriage");
        Merge decided = Merge.of(assessment, base, theirs, mine, _ -> Merge.Side.MINE);
        assertThat(decided.disputed()).isEmpty();
        assertThat(decided.answers().code("marriage")).contains("divorced");
    }

    @Test
    void emptyingAFieldIsAChangeToo() {
        Merge merge = Merge.of(assessment, base, answers("complaint=仕事がない"), base, _ -> null);
        assertThat(merge.answers().find("marriage")).isEmpty();
        Merge disputed = Merge.of(
                assessment,
                base,
                answers("complaint=仕事がない"),
                answers("complaint=仕事がない", "marriage=widowed"),
                _ -> null);
        assertThat(disputed.disputed()).extracting(FormField::id).containsExactly("marriage");
    }
}
