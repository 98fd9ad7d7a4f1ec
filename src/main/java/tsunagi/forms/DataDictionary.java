package tsunagi.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** データ項目一覧 — every field of the standard forms with its id, type, options and evidence, as Markdown. */
final class DataDictionary {
    private DataDictionary() {}

    static String of(List<FormDefinition> definitions) {
        return """
                # データ項目一覧

                標準様式の項目と選択肢です。様式の定義（`src/main/resources/forms/`）から作られます。手で直さないでください。

                - ※：確定のときに必須　条件付：条件を満たすときだけ必須　報：国への報告項目（太枠）
                - 再構成：国の様式の原本をまだ確かめていない項目。根拠の記号は V 確認済み、B+ ほぼ確実、B 中程度、G 実装のための補完

                """ + definitions.stream().map(DataDictionary::form).collect(Collectors.joining("\n"));
    }

    private static String form(FormDefinition form) {
        String head = "## %s（%sから、`%s`）\n\n".formatted(form.fullTitle(), form.validFrom(), form.form());
        return head
                + form.sections().stream()
                        .map(section -> section(form, section))
                        .collect(Collectors.joining("\n"));
    }

    private static String section(FormDefinition form, FormSection section) {
        String head = """
                ### %s

                | 項目 | 番号 | id | 型 | 出どころ | ※ | 報 | 再構成 | 根拠 | 条件 | 選択肢・備考 |
                |---|---|---|---|---|---|---|---|---|---|---|
                """.formatted(section.title());
        return head + section.fields().stream().map(field -> row(form, field)).collect(Collectors.joining());
    }

    private static String row(FormDefinition form, FormField field) {
        FormField.Requirement requirement = field.requirement();
        String needed = requirement.atFinalisation() ? "※" : requirement.when() == null ? "" : "条件付";
        return "| %s | %s | `%s` | %s | %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        cell(field.label()),
                        field.origin().reference() == null ? "" : field.origin().reference(),
                        field.id(),
                        field.type().keyword(),
                        source(field),
                        needed,
                        field.appearance().national() ? "●" : "",
                        field.origin().reconstructed() ? "再構成" : "",
                        cell(field.origin().evidence()),
                        condition(form, requirement),
                        remarks(field));
    }

    private static String source(FormField field) {
        return switch (field.kind()) {
            case FormField.Kind.Answered _ -> field.isAnswered() ? "記入" : "固定文";
            case FormField.Kind.Bound(String path) -> "転記 `" + path + "`";
            case FormField.Kind.Computed(String path) -> "計算 `" + path + "`";
        };
    }

    private static String condition(FormDefinition form, FormField.Requirement requirement) {
        Condition condition = requirement.visibleWhen() == null ? requirement.when() : requirement.visibleWhen();
        return condition == null ? "" : cell(condition.words(form, LocalDate.MAX));
    }

    private static String remarks(FormField field) {
        String text = switch (field.type()) {
            case FieldType.Table table ->
                table.columns().stream()
                                .map(column -> "`%s` %s（%s%s）"
                                        .formatted(
                                                column.id(),
                                                column.label(),
                                                column.type().keyword(),
                                                options(column.type().options(), "：")))
                                .collect(Collectors.joining("、"))
                        + options(table.rowPerOption(), "。行：")
                        + (table.rowsFrom() == null ? "" : "。行：転記 `%s` の各行".formatted(table.rowsFrom()));
            case FieldType.FixedText(String fixed) -> fixed;
            case FieldType.Choice _, FieldType.Choices _, FieldType.ChiefComplaint _ ->
                options(field.type().options(), "");
            case FieldType.Text _, FieldType.LongText _, FieldType.Date _, FieldType.Partial _ -> "";
            case FieldType.TimeOfDay _, FieldType.Money _, FieldType.Whole _, FieldType.Telephone _ -> "";
            case FieldType.Email _, FieldType.Staff _, FieldType.Signature _ -> "";
        };
        String alternatives =
                field.origin().alternatives().stream().map("別の文言：%s"::formatted).collect(Collectors.joining("。"));
        return cell(text.isEmpty() || alternatives.isEmpty() ? text + alternatives : text + "。" + alternatives);
    }

    private static String options(FormOptions options, String before) {
        return options.all().isEmpty()
                ? ""
                : before + options.all().stream().map(DataDictionary::option).collect(Collectors.joining(" / "));
    }

    private static String option(FormOption option) {
        FormOption.Detail detail = option.detail();
        String brackets = detail == null ? "" : "（%s）".formatted(detail.label());
        String from = option.validFrom() == null ? "" : " %sから".formatted(option.validFrom());
        String until = option.validUntil() == null ? "" : " %sまで".formatted(option.validUntil());
        String note = option.note() == null ? "" : "［%s］".formatted(option.note());
        return "`%s` %s%s%s%s%s%s"
                .formatted(
                        option.code(), option.label(), brackets, note, option.exclusive() ? "（排他）" : "", from, until);
    }

    /** A bar would end the cell. */
    private static String cell(String text) {
        return text.replace("|", "｜").replace("\n", " ");
    }
}
