package tsunagi.reporting;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.SettingKey;
import tsunagi.tenancy.YamlPlace;

/**
 * Reads a file of {@code indicators/}, strictly: an unknown kind, list, number or setting, an overlapping validity, a missing or
 * an unknown field refuses the whole file with file, line and field.
 */
final class IndicatorLoader {
    private static final Map<String, HappeningKind> KINDS =
            Arrays.stream(HappeningKind.values()).collect(toMap(Enum::name, Function.identity()));
    private static final String WHOLE_PERCENT = "PERCENT_HALF_UP";
    private static final String ONE_DECIMAL = "ONE_DECIMAL_PER_100000";

    private final YamlPlace root;
    private final LocalDate validFrom;
    private final Map<String, CodeList> lists = new HashMap<>();
    private final List<Indicator> indicators = new ArrayList<>();

    private IndicatorLoader(YamlPlace root, LocalDate validFrom) {
        this.root = root.only("lists", "indicators", "sections", "targets");
        this.validFrom = validFrom;
        lists.put(CodeList.STAFF, new CodeList(CodeList.STAFF, List.of()));
    }

    /** @throws tsunagi.tenancy.RulesRefused when the file must not be used */
    static IndicatorFile parse(String file, LocalDate validFrom, String yaml) {
        var loader = new IndicatorLoader(YamlPlace.root(file, yaml), validFrom);
        return loader.read();
    }

    private IndicatorFile read() {
        root.at("lists").items().forEach(this::readList);
        root.at("indicators").items().forEach(this::readIndicator);
        root.at("indicators").items().forEach(this::checkReferences);
        var sections = root.at("sections").items().stream().map(this::section).toList();
        var targets = root.at("targets").items().stream().map(this::target).toList();
        return new IndicatorFile(validFrom, indicators, sections, targets);
    }

    private void readList(YamlPlace list) {
        list.only("code", "entries");
        String code = list.at("code").text();
        Set<String> seen = new HashSet<>();
        List<CodeList.Entry> entries = new ArrayList<>();
        for (YamlPlace entry : list.at("entries").items()) {
            entry.only("code", "name", "from", "until");
            if (!seen.add(entry.at("code").text())) {
                throw entry.at("code").refuse("同じコードが2回あります");
            }
            entries.add(
                    new CodeList.Entry(entry.at("code").text(), entry.at("name").text(), entryPeriod(entry)));
        }
        if (lists.put(code, new CodeList(code, entries)) != null) {
            throw list.at("code").refuse("同じ区分が2回あります：" + code);
        }
    }

    private Period entryPeriod(YamlPlace entry) {
        LocalDate from = entry.find("from").map(YamlPlace::date).orElse(validFrom);
        return entry.make(
                () -> new Period(from, entry.find("until").map(YamlPlace::date).orElse(null)));
    }

    private void readIndicator(YamlPlace place) {
        place.only(
                "code",
                "name",
                "unit",
                "measure",
                "counts",
                "keys",
                "each",
                "percent",
                "of",
                "perInhabitants",
                "rounding",
                "from",
                "until",
                "countedOn",
                "guess",
                "default",
                "source");
        var read = new Indicator(
                place.at("code").text(),
                place.at("name").text(),
                place.at("unit").choice(Map.of("件", "件", "人", "人", "%", "%")),
                measure(place),
                place.period(),
                new Indicator.Counting(
                        place.at("countedOn").text(),
                        guess(place),
                        place.at("source").text()));
        boolean overlaps = indicators.stream()
                .filter(other -> other.code().equals(read.code()))
                .anyMatch(other -> other.valid().overlaps(read.valid()));
        if (overlaps) {
            throw place.at("code").refuse("同じ指標の期間が重なっています：" + read.code());
        }
        indicators.add(read);
    }

    private Measure measure(YamlPlace place) {
        if (place.find("counts").isPresent()) {
            return count(place, place.at("counts").choice(KINDS));
        }
        if (place.find("percent").isPresent()) {
            place.at("rounding").choice(Map.of(WHOLE_PERCENT, WHOLE_PERCENT));
            return new Measure.Percent(
                    texts(place.at("percent")), place.at("of").text());
        }
        if (place.find("perInhabitants").isPresent()) {
            place.at("rounding").choice(Map.of(ONE_DECIMAL, ONE_DECIMAL));
            return new Measure.PerInhabitants(place.at("perInhabitants").text());
        }
        place.at("measure").choice(Map.of("population", "population"));
        return new Measure.Inhabitants();
    }

    private Measure count(YamlPlace place, HappeningKind kind) {
        if (place.find("each").isEmpty()) {
            return new Measure.Count(
                    kind,
                    Set.copyOf(place.find("keys").map(IndicatorLoader::texts).orElse(List.of())));
        }
        return new Measure.Breakdown(
                kind,
                place.at("each").items().stream()
                        .map(list -> list.choice(lists))
                        .toList());
    }

    private static @Nullable SettingKey guess(YamlPlace place) {
        var guess = place.find("guess").orElse(null);
        if (guess == null) {
            return null;
        }
        if (!place.at("default").text().equals(place.at("countedOn").text())) {
            throw place.at("default").refuse("countedOn と同じ文で書いてください");
        }
        return guess.read(key -> SettingKey.of(key).orElseThrow(() -> new Refusal("知らない設定です：" + key)));
    }

    private void checkReferences(YamlPlace place) {
        for (String field : List.of("percent", "of", "perInhabitants")) {
            place.find(field).ifPresent(found -> {
                var named = field.equals("percent") ? found.items() : List.of(found);
                named.forEach(each -> known(each, Measure.Count.class));
            });
        }
    }

    private String known(YamlPlace place, Class<? extends Measure> measure) {
        String code = place.text();
        if (indicators.stream()
                .noneMatch(indicator -> indicator.code().equals(code) && measure.isInstance(indicator.measure()))) {
            throw place.refuse("知らない指標です：" + code);
        }
        return code;
    }

    private Section section(YamlPlace place) {
        place.only("code", "name", "groups", "cross", "targets", "deskOnly");
        String cross = place.find("cross")
                .map(each -> known(each, Measure.Breakdown.class))
                .orElse(null);
        var groups = cross == null
                ? place.at("groups").items().stream().map(this::group).toList()
                : List.<Section.Group>of();
        boolean targets = place.find("targets").map(YamlPlace::flag).orElse(false);
        var layout = targets ? Section.Layout.TARGETS : Section.Layout.LIST;
        return new Section(
                place.at("code").text(),
                place.at("name").text(),
                groups,
                cross,
                cross == null ? layout : Section.Layout.CROSS,
                place.find("deskOnly").map(YamlPlace::flag).orElse(false));
    }

    private Section.Group group(YamlPlace place) {
        place.only("name", "indicators");
        return new Section.Group(
                place.at("name").text(),
                place.at("indicators").items().stream()
                        .map(each -> known(each, Measure.class))
                        .toList());
    }

    private Target target(YamlPlace place) {
        place.only("indicator", "fiscalYear", "value", "source");
        return new Target(
                known(place.at("indicator"), Measure.class),
                new FiscalYear(number(place.at("fiscalYear")).intValueExact()),
                number(place.at("value")),
                place.at("source").text());
    }

    private static BigDecimal number(YamlPlace place) {
        try {
            return new BigDecimal(place.text());
        } catch (NumberFormatException unreadable) {
            throw place.refuse("数で書いてください：" + place.text());
        }
    }

    private static List<String> texts(YamlPlace list) {
        return list.items().stream().map(YamlPlace::text).toList();
    }
}
