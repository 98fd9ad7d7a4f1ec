package tsunagi.audit;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.tenancy.MunicipalityDirectory;

/**
 * {@code java -jar tsunagi.jar verify-audit}: 監査記録の検査 of all municipalities, while the program runs or not. Takes the
 * settings of the program; {@code TSUNAGI_AUDIT_ANCHOR_FILE} names a copy of the anchor file that is kept elsewhere. Ends with 0
 * when the log is whole, 1 when something was found, 2 when it could not be checked.
 */
@EnableAutoConfiguration
@ComponentScan({"tsunagi.database", "tsunagi.tenancy", "tsunagi.audit"})
public final class VerifyAudit {
    public static final String NAME = "verify-audit";
    private static final int WHOLE = 0;
    private static final int FOUND = 1;
    private static final int NOT_CHECKED = 2;

    private VerifyAudit() {}

    /** Returns the exit code. */
    public static int run(String... arguments) {
        try (var context = new SpringApplicationBuilder(VerifyAudit.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("tsunagi.existing-database-only=true", "logging.level.tsunagi=warn")
                .run(arguments)) {
            return check(context, System.out) ? WHOLE : FOUND;
        } catch (RuntimeException alreadyReported) {
            System.err.println("監査記録を検査できませんでした。");
            return NOT_CHECKED;
        }
    }

    private static boolean check(ApplicationContext context, PrintStream out) {
        var seals = context.getBean(AuditSeals.class);
        boolean whole = true;
        for (var municipality : municipalities(context, seals).entrySet()) {
            String name = municipality.getValue();
            SealReport report = WorkScope.of(municipality.getKey()).call(() -> seals.check(name));
            print(report, name, out);
            whole &= report.clean();
        }
        out.println(whole ? "監査記録に異常はありません。" : "監査記録に異常があります。");
        return whole;
    }

    /** Those of the directory, and those that only the anchor file still knows. */
    private static Map<MunicipalityId, String> municipalities(ApplicationContext context, AuditSeals seals) {
        var names = new LinkedHashMap<MunicipalityId, String>();
        context.getBean(MunicipalityDirectory.class).all().forEach(entry -> names.put(entry.id(), entry.name()));
        seals.anchored().forEach(id -> names.putIfAbsent(id, "一覧にない団体 " + id.value()));
        return names;
    }

    private static void print(SealReport report, String name, PrintStream out) {
        out.printf(
                "%s：封印区間 %,d、封印した行 %,d、封印を待つ行 %,d、異常 %,d件%n",
                name, report.segments(), report.lines(), report.notSealed(), report.findingCount());
        report.findings().forEach(finding -> out.println("  " + finding.message(name)));
        long shown = report.findings().stream()
                .map(finding -> finding.kind())
                .filter(kind -> !kind.warning())
                .count();
        if (shown < report.findingCount()) {
            out.printf("  ほか%,d件%n", report.findingCount() - shown);
        }
    }
}
