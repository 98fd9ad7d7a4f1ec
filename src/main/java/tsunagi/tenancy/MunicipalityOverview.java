package tsunagi.tenancy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** 設定の一覧 — what holds for a municipality on one day, with sources and 仮定 marks. */
public record MunicipalityOverview(
        LocalDate on,
        Municipality municipality,
        List<Agency> agencies,
        List<Office> offices,
        List<Service> services,
        List<Dated<Paper>> papers,
        List<Dated<Setting>> settings,
        List<LocalClosedDay> closedDays) {

    static MunicipalityOverview of(LocalDate on, KnownRules.Known known) {
        var organisation = known.organisation();
        var rules = known.rules();
        Settings settings = rules.settings(on);
        return new MunicipalityOverview(
                on,
                organisation.municipality(),
                organisation.agencies(),
                organisation.offices(),
                rules.catalogue(on).services(),
                Dated.on(on, rules.papers()),
                Arrays.stream(SettingKey.values()).map(settings::entry).toList(),
                known.calendars().closedDays().stream()
                        .filter(each -> !each.last().isBefore(on))
                        .sorted(Comparator.comparing(LocalClosedDay::first))
                        .toList());
    }

    /** 市, or 都道府県 with the 町村 that it covers. */
    public String body() {
        return municipality.covers().isEmpty()
                ? municipality.kind().label()
                : municipality.kind().label() + "（" + String.join("・", municipality.covers()) + "）";
    }

    /** Whether anything on the screen still has to be confirmed by the municipality. */
    public boolean hasAssumptions() {
        return services.stream().anyMatch(Service::assumed)
                || papers.stream().anyMatch(Dated::assumed)
                || settings.stream().anyMatch(Dated::assumed)
                || offices.stream().anyMatch(office -> office.assumed(on))
                || agencies.stream()
                        .flatMap(agency -> agency.requiredPostsOn(on).stream())
                        .anyMatch(Dated::assumed)
                || agencies.stream()
                        .flatMap(agency -> agency.contractOn(on).stream())
                        .anyMatch(Dated::assumed);
    }
}
