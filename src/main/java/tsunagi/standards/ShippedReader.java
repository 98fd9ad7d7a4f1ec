package tsunagi.standards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tsunagi.meanstest.Standing;
import tsunagi.standards.ShippedStandards.Town;
import tsunagi.tenancy.YamlPlace;

/** Reads the files of {@link ShippedStandards}; what is wrong with one is said with file, line and field. */
final class ShippedReader {
    private static final Map<String, Standing> STANDINGS =
            Map.of("CONFIRMED", Standing.CONFIRMED, "COMPUTED", Standing.COMPUTED, "ASSUMED", Standing.ASSUMED);

    private final YamlPlace municipalities;
    private final YamlPlace national;
    private final Map<String, List<ShippedLine>> thresholds;
    private final Map<String, List<ShippedLine>> caps;
    private final Map<String, List<ShippedLine>> smallDwellings;
    private final Map<MunicipalityCode, Town> towns = new HashMap<>();
    private final Map<MunicipalityCode, MunicipalityCode> districts = new HashMap<>();

    ShippedReader(YamlPlace thresholds, YamlPlace caps, YamlPlace municipalities, YamlPlace national) {
        this.municipalities = municipalities.only("municipalities");
        this.national = national;
        this.thresholds = named(thresholds.only("thresholds").at("thresholds"), "grade", StandardItem.THRESHOLD);
        caps.only("caps", "smallDwellings");
        this.caps = named(caps.at("caps"), "name", StandardItem.RENT_CAP);
        this.smallDwellings = named(caps.at("smallDwellings"), "name", StandardItem.SMALL_DWELLING);
    }

    ShippedStandards read() {
        for (YamlPlace place : municipalities.at("municipalities").items()) {
            Town town = town(place);
            if (towns.put(town.code(), town) != null) {
                throw place.at("code").refuse("同じ団体が2回あります");
            }
            place.find("wards").ifPresent(wards -> wards(wards, town.code()));
        }
        return new ShippedStandards(new NationalReader(national).rows(), towns, districts);
    }

    static Standing standing(YamlPlace place) {
        return place.at("mark").choice(STANDINGS);
    }

    private static Map<String, List<ShippedLine>> named(YamlPlace list, String name, StandardItem item) {
        Map<String, List<ShippedLine>> lines = new HashMap<>();
        for (YamlPlace place : list.items()) {
            place.only(name, "from", "until", "mark", "source", "amounts");
            lines.computeIfAbsent(place.at(name).text(), _ -> new ArrayList<>()).add(ShippedLine.of(place, item));
        }
        return lines;
    }

    private Town town(YamlPlace place) {
        place.only("code", "name", "grade", "mark", "source", "caps", "wards", "thresholds", "incomeLimits");
        MunicipalityCode code = place.at("code").read(MunicipalityCode::new);
        String name = place.at("name").text();
        List<StandardRow> rows = new ArrayList<>();
        place.find("grade").ifPresent(grade -> {
            Standing sure = standing(place);
            String why = place.at("source").text();
            all(thresholds, grade)
                    .forEach(line -> rows.addAll(line.within(sure, why).rows(code, name)));
        });
        place.find("caps").ifPresent(cap -> {
            all(caps, cap).forEach(line -> rows.addAll(line.rows(code, name)));
            smallDwellings.getOrDefault(cap.text(), List.of()).forEach(line -> rows.addAll(line.rows(code, name)));
        });
        rows.addAll(own(place.find("thresholds"), StandardItem.THRESHOLD, line -> line.rows(code, name)));
        rows.addAll(own(place.find("incomeLimits"), StandardItem.INCOME_LIMIT, line -> line.rows(code, name)));
        return new Town(code, name, rows);
    }

    private static List<StandardRow> own(
            Optional<YamlPlace> list, StandardItem item, Function<ShippedLine, List<StandardRow>> rows) {
        return list.stream()
                .flatMap(place -> place.items().stream())
                .map(place -> ShippedLine.of(place.only("from", "until", "mark", "source", "amounts"), item))
                .flatMap(line -> rows.apply(line).stream())
                .toList();
    }

    private static List<ShippedLine> all(Map<String, List<ShippedLine>> lines, YamlPlace name) {
        List<ShippedLine> found = lines.get(name.text());
        if (found == null) {
            throw name.refuse("この名前の表がありません：" + name.text());
        }
        return found;
    }

    private void wards(YamlPlace range, MunicipalityCode city) {
        String[] ends = range.text().split("-", 2);
        int last = range.make(() -> Integer.parseInt(ends[ends.length - 1]));
        for (int code = Integer.parseInt(ends[0]); code <= last; code++) {
            districts.put(new MunicipalityCode("%05d".formatted(code)), city);
        }
    }
}
