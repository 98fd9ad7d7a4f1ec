package tsunagi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import tsunagi.testing.GeneratedDocs;

/** The permission table against a CSV written by hand from the roles' duties (要領3(2), architecture §7), not from the code. */
class PermissionsTest {
    @Test
    void theTableInCodeEqualsTheHandWrittenOne() throws IOException {
        assertThat(asLines()).isEqualTo(handWritten());
    }

    @Test
    void whoDecidesNeverWritesThePlanAndWhoWritesItNeverDecides() {
        assertThat(Permission.DECIDE_SUPPORT.roles(Channel.SCREEN))
                .doesNotContainAnyElementsOf(Permission.EDIT_PLAN.roles(Channel.SCREEN));
    }

    @Test
    void administratorsAndAuditorsSeeNoCase() {
        assertThat(Permission.VIEW_CASE.roles(Channel.SCREEN)).doesNotContain(Role.ADMINISTRATOR, Role.AUDITOR);
    }

    @Test
    void thePermissionMatrixIsCurrent() {
        var text = new StringBuilder(
                "# 権限の表\n\nWritten by `PermissionsTest` from `tsunagi.access.Permission`. ○ = 画面, 印 = 印刷, 書 = ファイル.\n\n| 権限 |");
        for (Role role : Role.values()) {
            text.append(' ').append(role.label()).append(" |");
        }
        text.append("\n|---|").append("---|".repeat(Role.values().length)).append('\n');
        for (Permission permission : Permission.values()) {
            text.append("| ")
                    .append(permission.label())
                    .append(" `")
                    .append(permission.name())
                    .append("` |");
            for (Role role : Role.values()) {
                text.append(' ').append(marks(permission, role)).append(" |");
            }
            text.append('\n');
        }
        GeneratedDocs.check("permissions.md", text.toString());
    }

    private static String marks(Permission permission, Role role) {
        return (permission.roles(Channel.SCREEN).contains(role) ? "○" : "")
                + (permission.roles(Channel.PRINT).contains(role) ? "印" : "")
                + (permission.roles(Channel.FILE).contains(role) ? "書" : "");
    }

    /** One line per permission and channel: the names of the roles that may. */
    private static TreeMap<String, String> asLines() {
        var lines = new TreeMap<String, String>();
        for (Permission permission : Permission.values()) {
            for (Channel channel : Channel.values()) {
                String roles = Arrays.stream(Role.values())
                        .filter(permission.roles(channel)::contains)
                        .map(Role::name)
                        .collect(Collectors.joining(" "));
                lines.put(permission.name() + "," + channel.name(), roles);
            }
        }
        return lines;
    }

    private static TreeMap<String, String> handWritten() throws IOException {
        var stream = Objects.requireNonNull(PermissionsTest.class.getResourceAsStream("/access/permissions.csv"));
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var records = format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = new TreeMap<String, String>();
            for (var line : records) {
                for (Channel channel : Channel.values()) {
                    String roles = Arrays.stream(Role.values())
                            .map(Role::name)
                            .filter(role -> line.get(role).contains(letter(channel)))
                            .collect(Collectors.joining(" "));
                    lines.put(line.get("action") + "," + channel.name(), roles);
                }
            }
            return lines;
        }
    }

    private static String letter(Channel channel) {
        return switch (channel) {
            case SCREEN -> "S";
            case PRINT -> "P";
            case FILE -> "F";
            case API, GUEST -> "A";
        };
    }
}
