package tsunagi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import tsunagi.database.DatabaseEndpoint;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** The command {@code verify-audit}: what it says, and how it ends. */
@TsunagiIT
@ExtendWith(OutputCaptureExtension.class)
class VerifyAuditIT {
    @Autowired
    World world;

    @Autowired
    AuditLog audit;

    @Autowired
    AuditSealer sealer;

    @Autowired
    DatabaseEndpoint endpoint;

    @Autowired
    Environment environment;

    @Autowired
    @Qualifier("owner")
    DataSource owner;

    @Test
    void itEndsWithZeroWhenTheLogIsWholeAndTellsWhatWasDoneToItOtherwise(CapturedOutput output) throws Exception {
        var town = world.town();
        world.inTransaction(town.consultant(), () -> {
            audit.record(AuditEntry.done("VIEW_CASE", "SCREEN"));
            return true;
        });
        town.consultant().run(sealer::sealNext);
        assertThat(verify()).isZero();
        assertThat(output).contains("封印した行 1、封印を待つ行 0、異常 0件", "監査記録に異常はありません。");

        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('tsunagi.municipality', '%s', false)"
                    .formatted(town.municipality().value()));
            statement.execute("update audit_event set outcome = 'REFUSED'");
        }
        assertThat(verify()).isEqualTo(1);
        assertThat(output)
                .containsPattern("【行の書換え】.*%s 区間1（.+〜.+） 行 [0-9a-f-]{36}：封印したときの内容と違います。"
                        .formatted(town.municipality().value()))
                .contains("監査記録に異常があります。");
    }

    @Test
    void aDirectoryWithoutADatabaseIsRefusedAndStaysEmpty(@TempDir Path empty, CapturedOutput output) {
        assertThat(VerifyAudit.run("--tsunagi.data-directory=" + empty)).isEqualTo(2);
        assertThat(output).contains("There is no database in " + empty);
        assertThat(empty.resolve("database")).doesNotExist();
    }

    private int verify() {
        var arguments = List.of(
                "--tsunagi.db.url=" + endpoint.url(),
                "--tsunagi.db.owner.user=" + endpoint.ownerUser(),
                "--tsunagi.db.owner.password=" + endpoint.ownerPassword(),
                "--tsunagi.db.app.user=" + endpoint.appUser(),
                "--tsunagi.db.app.password=" + endpoint.appPassword(),
                "--tsunagi.connections.municipal=2",
                "--tsunagi.connections.platform=2",
                "--tsunagi.data-directory=" + environment.getProperty("tsunagi.data-directory"),
                "--TSUNAGI_AUDIT_ANCHOR_FILE=" + environment.getProperty("TSUNAGI_AUDIT_ANCHOR_FILE"));
        return VerifyAudit.run(arguments.toArray(String[]::new));
    }
}
