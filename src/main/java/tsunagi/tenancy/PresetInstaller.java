package tsunagi.tenancy;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.AgencyId;

/** Brings the bound municipality to what a preset says. */
@Component
class PresetInstaller {
    private final OrganisationStore organisations;
    private final OfficeStore offices;
    private final RuleStore rules;
    private final Recipients recipients;

    PresetInstaller(OrganisationStore organisations, OfficeStore offices, RuleStore rules, Recipients recipients) {
        this.organisations = organisations;
        this.offices = offices;
        this.rules = rules;
        this.recipients = recipients;
    }

    /** In a transaction of its own: the caller's may belong to another municipality. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void install(Preset preset) {
        boolean unchanged =
                organisations.fingerprint().filter(preset.fingerprint()::equals).isPresent();
        if (unchanged) {
            return;
        }
        organisations.saveMunicipality(preset.municipality(), preset.fingerprint());
        for (Agency agency : preset.organisation().agencies()) {
            AgencyId saved = organisations.saveAgency(agency);
            List<Office> own = preset.organisation().offices().stream()
                    .filter(office -> office.agency().equals(agency.id()))
                    .toList();
            own.forEach(office -> offices.save(saved, office));
        }
        rules.replace(rules.rules(null), preset.rules());
        recipients.begin(preset.recipients());
    }
}
