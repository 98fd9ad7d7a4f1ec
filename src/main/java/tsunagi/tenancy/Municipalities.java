package tsunagi.tenancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.database.WorkScope;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.Refusal;

/**
 * The entrance to 実施主体と決まり. Every reading method concerns the bound municipality and is answered from memory. It holds no
 * personal data, so it asks no permission: every screen needs it.
 */
@Component
public class Municipalities {
    private final MunicipalityDirectory directory;
    private final PresetInstaller installer;
    private final KnownRules known;

    Municipalities(MunicipalityDirectory directory, PresetInstaller installer, KnownRules known) {
        this.directory = directory;
        this.installer = installer;
        this.known = known;
    }

    /** Enters the preset's municipality, found by its 団体コード, or brings it to what the preset now says. */
    public MunicipalityId install(Preset preset) {
        MunicipalityId id = directory.enter(preset.municipality());
        WorkScope.of(id).run(() -> installer.install(preset));
        return id;
    }

    /** Gives the bound municipality the rules of a preset without entering it in the directory. */
    public void adopt(Preset preset) {
        installer.install(preset);
    }

    @Transactional(readOnly = true)
    public Municipality municipality() {
        return known.current().organisation().municipality();
    }

    @Transactional(readOnly = true)
    public List<Agency> agencies() {
        return known.current().organisation().agencies();
    }

    @Transactional(readOnly = true)
    public List<Office> offices() {
        return known.current().organisation().offices();
    }

    @Transactional(readOnly = true)
    public Office office(OfficeId id) {
        return known.current().organisation().office(id);
    }

    /** 開庁日 of the municipality and of each office. */
    @Transactional(readOnly = true)
    public BusinessCalendars calendars() {
        return known.current().calendars();
    }

    /** All rules as they are known today. */
    @Transactional(readOnly = true)
    public LocalRules rules() {
        return known.current().rules();
    }

    /** All rules as they were known at an instant: to find a past result again. */
    @Transactional(readOnly = true)
    public LocalRules rulesKnownAt(Instant instant) {
        return known.at(instant);
    }

    @Transactional(readOnly = true)
    public Settings settings(LocalDate on) {
        return rules().settings(on);
    }

    /** The settings of a day as they were known at an instant; what nobody had set by then, as it is set today. */
    @Transactional(readOnly = true)
    public Settings settingsKnownAt(Instant instant, LocalDate on) {
        return rulesKnownAt(instant).settings(on).completedBy(settings(on));
    }

    @Transactional(readOnly = true)
    public ServiceCatalogue catalogue(LocalDate on) {
        return rules().catalogue(on);
    }

    /**
     * What happens to a plan of the office with these services.
     *
     * @throws Refusal when a service is no item of plans here, or the agency has no contract on that day
     */
    @Transactional(readOnly = true)
    public PlanRoute route(OfficeId office, Collection<ServiceCode> services, LocalDate on) {
        KnownRules.Known current = known.current();
        AgencyId agency = current.organisation().office(office).agency();
        return current.rules().matrix(current.organisation().agency(agency), on).route(services);
    }

    @Transactional(readOnly = true)
    public Dated<Paper> paper(PaperKind kind, LocalDate on) {
        return rules().paper(kind, on);
    }

    /** Number and name as staff say it, such as 様式8 支援提供（変更）通知書. */
    @Transactional(readOnly = true)
    public String paperName(PaperKind kind, LocalDate on) {
        return paper(kind, on).value().title();
    }

    @Transactional(readOnly = true)
    public ConferenceRule conferenceRule(LocalDate on) {
        return settings(on).conferenceRule();
    }

    @Transactional(readOnly = true)
    public EvaluationCycle evaluationCycle(LocalDate on) {
        return settings(on).evaluationCycle();
    }

    /** Everything that holds on the day, with sources and 仮定 marks, for the settings screen. */
    @Transactional(readOnly = true)
    public MunicipalityOverview overview(LocalDate on) {
        KnownRules.Known current = known.current();
        return MunicipalityOverview.of(on, current);
    }
}
