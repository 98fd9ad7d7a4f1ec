package tsunagi.administration;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.tenancy.KeptSettings;
import tsunagi.tenancy.SettingKey;

/** 記録に添えるファイルの決まり — the kinds, the size and the camera, each from a day on. */
@Service
public class FileRules {
    private final Access access;
    private final KeptSettings settings;
    private final Clock clock;

    FileRules(Access access, KeptSettings settings, Clock clock) {
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    FileRulesPage page() {
        access.require(Permission.EDIT_FILE_RULES);
        return FileRulesPage.of(settings.entries(SettingKey.RECORD_FILES), LocalDate.now(clock));
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    @Transactional
    void enter(FileRuleForm form) {
        access.require(Permission.EDIT_FILE_RULES);
        var entry = form.read(LocalDate.now(clock));
        settings.enter(entry.from(), entry.rule().setting(), entry.source());
    }
}
