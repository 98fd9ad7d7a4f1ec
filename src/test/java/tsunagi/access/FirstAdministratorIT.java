package tsunagi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.database.DatabaseEndpoint;
import tsunagi.database.WorkScope;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.MunicipalityDirectory;
import tsunagi.tenancy.Preset;
import tsunagi.tenancy.PresetLoader;
import tsunagi.testing.TsunagiIT;

/** architecture §6: the first administrator comes by a one-time command. Each test has an implementing body of its own. */
@TsunagiIT
class FirstAdministratorIT {
    private static final String PASSWORD = "みずいろの傘を三本買った";

    @Autowired
    FirstAdministrator first;

    @Autowired
    Accounts accounts;

    @Autowired
    StaffDirectory staff;

    @Autowired
    MunicipalityDirectory directory;

    @Autowired
    DatabaseEndpoint database;

    private final String login = "kanri-" + UUID.randomUUID().toString().substring(0, 20);

    private StaffForm form() {
        return new StaffForm("菅原 光", "すがわら ひかる", login, List.of(Role.ADMINISTRATOR.label()), List.of(), null);
    }

    private boolean administered(Preset preset) {
        return directory
                .find(preset.municipality().code())
                .map(id -> WorkScope.of(id).call(staff::administered))
                .orElse(false);
    }

    @Test
    void sheSignsInAndThereIsNoSecondFirstOne() {
        var preset = PresetLoader.shipped("sapporo");
        first.create(preset, form(), PASSWORD);
        var signedIn = accounts.signIn(login, PASSWORD).orElseThrow();
        assertThat(accounts.memberships(signedIn))
                .extracting(Membership::municipalityName)
                .containsExactly(preset.municipality().name());
        assertThat(administered(preset)).isTrue();
        assertThatThrownBy(() -> first.create(preset, form(), PASSWORD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("すでに管理者がいます");
    }

    @Test
    void anEasyPasswordEntersNobody() {
        var preset = PresetLoader.shipped("osaka-minato");
        assertThatThrownBy(() -> first.create(preset, form(), "password123456")).isInstanceOf(Refusal.class);
        assertThat(administered(preset)).isFalse();
    }

    @Test
    void theCommandReadsThePasswordFromItsInput() {
        var before = System.in;
        System.setIn(new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(CreateAdministrator.run(arguments())).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(accounts.signIn(login, PASSWORD)).isPresent();
        assertThat(CreateAdministrator.run(arguments())).as("a second time").isEqualTo(1);
    }

    private String[] arguments() {
        return new String[] {
            "--preset=nagaoka",
            "--login=" + login,
            "--name=菅原 光",
            "--kana=すがわら ひかる",
            "--tsunagi.db.url=" + database.url(),
            "--tsunagi.db.owner.user=" + database.ownerUser(),
            "--tsunagi.db.owner.password=" + database.ownerPassword(),
            "--tsunagi.db.app.user=" + database.appUser(),
            "--tsunagi.db.app.password=" + database.appPassword()
        };
    }
}
