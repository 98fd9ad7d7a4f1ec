package tsunagi.tenancy;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tsunagi.kernel.Refusal;

/** Reads services with their routes, papers and settings from a preset, on top of the national names of services. */
final class PresetRules {
    private final YamlPlace root;
    private final Map<ServiceCode, YamlPlace> nationalNames = new LinkedHashMap<>();
    private final DatedEntries<ServiceName> names =
            new DatedEntries<>((one, other) -> one.code().equals(other.code()));
    private final DatedEntries<ServiceRoute> routes =
            new DatedEntries<>((one, other) -> one.code().equals(other.code()));
    private final DatedEntries<Paper> papers = new DatedEntries<>((one, other) -> one.kind() == other.kind());
    private final DatedEntries<Setting> settings = new DatedEntries<>((one, other) -> one.key() == other.key());

    PresetRules(YamlPlace root, YamlPlace national) {
        this.root = root;
        for (YamlPlace service : national.at("services").items()) {
            nationalNames.put(service.at("code").read(ServiceCode::new), service.at("names"));
        }
    }

    LocalRules read() {
        readServices();
        readPapers();
        readSettings();
        return new LocalRules(names.entries(), routes.entries(), papers.entries(), settings.entries());
    }

    private void readServices() {
        YamlPlace list = root.at("services");
        Set<ServiceCode> seen = new HashSet<>();
        for (YamlPlace service : list.items()) {
            ServiceCode code = service.at("code").read(ServiceCode::new);
            if (!seen.add(code)) {
                throw service.at("code").refuse("同じコードが2回あります：" + code);
            }
            readService(service, code);
        }
        for (ServiceCode code : nationalNames.keySet()) {
            if (!seen.contains(code)) {
                throw list.refuse("全国共通の事業がありません：%s（無い事業は planItem: false と書きます）".formatted(code));
            }
        }
    }

    private void readService(YamlPlace service, ServiceCode code) {
        YamlPlace nationalName = nationalNames.get(code);
        if (nationalName == null) {
            service.only("code", "countsAs", "names", "routes");
            readNames(code, service.at("countsAs").read(PresetRules::national), service.at("names"));
        } else {
            service.only("code", "names", "routes");
            readNames(code, code, service.find("names").orElse(nationalName));
        }
        readRoutes(code, service.at("routes"));
    }

    private void readNames(ServiceCode code, ServiceCode countsAs, YamlPlace list) {
        for (YamlPlace entry : list.items()) {
            entry.only("from", "until", "name", "assumed", "source");
            names.add(entry, new ServiceName(code, entry.at("name").text(), countsAs));
        }
    }

    private void readRoutes(ServiceCode code, YamlPlace list) {
        for (YamlPlace entry : list.items()) {
            entry.only("from", "until", "route", "planItem", "assumed", "source");
            Route route = entry.at("route").choice(Labelled.byLabel(Route.values()));
            boolean planItem = entry.find("planItem").map(YamlPlace::flag).orElse(true);
            routes.add(entry, new ServiceRoute(code, route, planItem));
        }
    }

    private static ServiceCode national(String text) {
        var code = new ServiceCode(text);
        if (code.isLocal()) {
            throw new Refusal("国の統計の事業コード（S01〜S12）で書いてください：" + text);
        }
        return code;
    }

    private void readPapers() {
        YamlPlace list = root.at("papers");
        Set<PaperKind> seen = new HashSet<>();
        for (YamlPlace entry : list.items()) {
            entry.only("kind", "from", "until", "number", "name", "instruction", "assumed", "source");
            PaperKind kind = entry.at("kind").choice(Labelled.byLabel(PaperKind.values()));
            String instruction = kind == PaperKind.DECISION_NOTICE
                    ? entry.at("instruction").text()
                    : entry.find("instruction").map(YamlPlace::text).orElse(null);
            String number = entry.find("number").map(YamlPlace::text).orElse(null);
            papers.add(entry, new Paper(kind, number, entry.at("name").text(), instruction));
            seen.add(kind);
        }
        for (PaperKind kind : PaperKind.values()) {
            if (!seen.contains(kind)) {
                throw list.refuse("帳票がありません：" + kind.label());
            }
        }
    }

    private void readSettings() {
        Map<String, SettingKey> keys = Arrays.stream(SettingKey.values()).collect(toMap(SettingKey::key, identity()));
        YamlPlace map = root.at("settings").only(keys.keySet().toArray(String[]::new));
        for (SettingKey key : SettingKey.values()) {
            List<YamlPlace> entries = map.at(key.key()).items();
            for (YamlPlace entry : entries) {
                entry.only("from", "until", "value", "assumed", "source");
                settings.add(entry, entry.at("value").read(value -> new Setting(key, value)));
            }
        }
    }
}
