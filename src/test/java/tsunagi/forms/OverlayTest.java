package tsunagi.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** 独自項目: a municipality may add and rename, and can't take away or change what the standard counts. */
class OverlayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final FormDefinition base = new DefinitionCatalogue().definition(FormId.ASSESSMENT, TODAY);

    private FormDefinition with(String changes) {
        return Overlay.parse("独自項目", "form: assessment\nvalidFrom: 2026-04-01\n" + changes)
                .applyTo(base);
    }

    @Test
    void itAddsFieldsOptionsAndLabels() {
        FormDefinition changed = with("""
                labels:
                  - {field: strengths, label: 本人の強み・得意なこと}
                  - {field: traits, option: T26, label: 被災・避難}
                additions:
                  - section: traits
                    fields:
                      - {id: localYoungCarer, label: ヤングケアラー, type: choice, evidence: 市, options: [{code: "yes", label: はい}, {code: "no", label: いいえ}]}
                  - field: traits
                    options: [{code: X1, label: 介護・ダブルケア}]
                """);
        assertThat(changed.field("strengths").label()).isEqualTo("本人の強み・得意なこと");
        assertThat(changed.field("localYoungCarer").isAnswered()).isTrue();
        FormOptions traits = changed.field("traits").type().options();
        assertThat(traits.codes()).hasSize(28).endsWith("X1");
        assertThat(traits.find("T26", TODAY).orElseThrow().label()).isEqualTo("被災・避難");
        assertThat(changed.hash()).isNotEqualTo(base.hash());
    }

    @Test
    void ownItemsCanNeverMeetALaterStandard() {
        assertThatThrownBy(() -> with("""
                additions:
                  - {section: traits, fields: [{id: youngCarer, label: 一, type: text, evidence: 市}]}
                """))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContaining("an own item is named local…");
        assertThatThrownBy(() -> with("""
                additions:
                  - {field: traits, options: [{code: T28, label: 一}]}
                """))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContaining("an own item is named X…");
    }

    @Test
    void itCantNameWhatTheFormHasNot() {
        assertThatThrownBy(() -> with("labels: [{field: nothing, label: 一}]")).hasMessageContaining("nothing");
        assertThatThrownBy(() -> with("labels: [{field: traits, option: T99, label: 一}]"))
                .hasMessageContaining("T99");
        assertThatThrownBy(() -> with("additions: [{section: nothing, fields: []}]"))
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> with("additions: [{field: income, options: [{code: X1, label: 一}]}]"))
                .hasMessageContaining("income has no options");
    }
}
