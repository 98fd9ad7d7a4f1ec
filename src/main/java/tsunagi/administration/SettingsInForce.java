package tsunagi.administration;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.MunicipalityOverview;

/** 団体の設定: what holds today, with its source. */
@Service
public class SettingsInForce {
    private final Access access;
    private final Municipalities municipalities;
    private final Clock clock;

    SettingsInForce(Access access, Municipalities municipalities, Clock clock) {
        this.access = access;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional
    MunicipalityOverview today() {
        access.require(Permission.VIEW_SETTINGS);
        return municipalities.overview(LocalDate.now(clock));
    }
}
