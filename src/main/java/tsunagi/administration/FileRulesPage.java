package tsunagi.administration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import tsunagi.documents.FileRule;
import tsunagi.documents.FileType;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Dated;
import tsunagi.tenancy.Setting;
import tsunagi.web.Choice;

/**
 * What 記録に添えるファイル shows.
 *
 * @param lines the newest first
 * @param form as it is today, to be changed from today on
 */
record FileRulesPage(List<Line> lines, FileRuleForm form) {
    static final List<Choice> TYPES = Arrays.stream(FileType.values())
            .map(type -> Choice.of(type.name(), type.label()))
            .toList();
    static final List<Choice> CAMERA = List.of(
            Choice.of(FileRuleForm.ALLOWED, "使ってよい", "記録の画面に「写真を撮る」が出て、スマートフォンやタブレットではカメラが開きます。"),
            Choice.of(FileRuleForm.NOT_ALLOWED, "使わない"));

    FileRulesPage {
        lines = List.copyOf(lines);
    }

    /** @param current it holds today */
    record Line(
            String period, String kinds, String size, String camera, String source, boolean assumed, boolean current) {}

    static FileRulesPage of(List<Dated<Setting>> entries, LocalDate today) {
        var newestFirst = entries.stream()
                .sorted(Comparator.comparing(
                                (Dated<Setting> entry) -> entry.valid().start())
                        .reversed())
                .toList();
        var current = newestFirst.stream()
                .filter(entry -> entry.valid().contains(today))
                .findFirst()
                .orElseThrow();
        return new FileRulesPage(
                newestFirst.stream()
                        .map(entry -> line(entry, entry.equals(current)))
                        .toList(),
                FileRuleForm.of(FileRule.of(current.value()), today));
    }

    private static Line line(Dated<Setting> entry, boolean current) {
        var end = entry.valid().end();
        var rule = FileRule.of(entry.value());
        return new Line(
                JapaneseDates.format(entry.valid().start()) + "から"
                        + (end == null ? "" : JapaneseDates.format(end) + "まで"),
                rule.kinds(),
                rule.megabytes() + "MBまで",
                rule.camera() ? "使ってよい" : "使わない",
                entry.source(),
                entry.assumed(),
                current);
    }
}
