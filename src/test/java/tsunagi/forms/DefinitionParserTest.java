package tsunagi.forms;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip of the pen in a definition file is refused with its file, line and field. */
class DefinitionParserTest {
    private static final String HEAD = """
            form: sample
            number: 様式0
            title: 見本
            validFrom: 2026-04-01
            completedBy: 支援員
            sections:
              - id: one
                title: 一
                fields:
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {id: a, labl: 名, type: text, evidence: G}                                      | one field a: label is missing
            {id: a, label: 名, type: text, evidence: G, colour: red}                        | one field a: unknown key colour
            {id: a, label: 名, type: txt, evidence: G}                                      | one field a: unknown type txt
            {id: a, label: 名, type: text}                                                  | one field a: evidence is missing
            {id: A b, label: 名, type: text, evidence: G}                                   | no usable id: A b
            {id: reason, label: 名, type: text, evidence: G}                                | no usable id: reason
            {id: a, label: 名, type: choice, evidence: G}                                   | one field a: a choice needs options
            {id: a, label: 名, type: choice, optionsFrom: none, evidence: G}                | no list is named none
            {id: a, label: 名, type: choices, options: [{code: X1, label: 一}, {code: X1, label: 二}], evidence: G} | option X1 stands twice
            {id: a, label: 名, type: table, columns: [{id: b, label: 二, type: table}], evidence: G} | b: a table needs columns
            {id: a, label: 名, type: text, requiredAtFinalisation: maybe, evidence: G}      | neither true nor false: maybe
            {id: a, label: 名, type: text, bound: x, computed: y, evidence: G}              | one field a: is bound and computed
            {id: a, label: 名, type: text, visibleWhen: {field: b, has: [X]}, evidence: G}  | field a: its condition names no field: b
            {id: a, label: 名, type: text, visibleWhen: {field: a}, evidence: G}            | needs either has or filled
            {id: a, label: 名, label: 名, type: text, evidence: G}                          | label stands twice
            {id: a, label: 名, type: table, columns: [{id: b, label: 二, type: text}], rowPerOption: [{code: X1, label: 一}], evidence: G} | rowPerOption needs a bound field
            """)
    void aWrongFieldIsRefusedWithItsPlace(String field, String message) {
        assertThatThrownBy(() -> DefinitionParser.parse("forms/sample/2026-04-01.yaml", HEAD + "      - " + field))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageStartingWith("forms/sample/2026-04-01.yaml:")
                .hasMessageContaining(message);
    }

    @Test
    void theLineIsTheOneOfTheMistake() {
        String file = HEAD
                + "      - id: a\n        label: 名\n        type: text\n        evidence: G\n        colour: red\n";
        assertThatThrownBy(() -> DefinitionParser.parse("sample.yaml", file))
                .hasMessage("sample.yaml:14 section one field a: unknown key colour");
    }

    @Test
    void twoFieldsOfOneNameAreRefused() {
        String field = "      - {id: a, label: 名, type: text, evidence: G}\n";
        assertThatThrownBy(() -> DefinitionParser.parse("sample.yaml", HEAD + field + field))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContaining("field a stands twice");
    }

    @Test
    void brokenYamlIsRefusedWithItsLine() {
        assertThatThrownBy(() -> DefinitionParser.parse("sample.yaml", "form: sample\nnumber: [\n"))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageStartingWith("sample.yaml:");
    }
}
