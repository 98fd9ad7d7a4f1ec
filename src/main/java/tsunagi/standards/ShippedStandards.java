package tsunagi.standards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.tenancy.YamlPlace;

/**
 * 付いてくる表 — the tables that come with Tsunagi, one set for all municipalities; each value with source and mark.
 *
 * @param national what holds where a municipality says nothing of its own
 * @param towns by code
 * @param districts of which city each ward of a 政令指定都市 uses the table
 */
record ShippedStandards(
        List<StandardRow> national,
        Map<MunicipalityCode, Town> towns,
        Map<MunicipalityCode, MunicipalityCode> districts) {
    /** As it was built: a file with a mistake stops the program before it computes anything. */
    static final ShippedStandards TABLES =
            new ShippedReader(place("thresholds"), place("caps"), place("municipalities"), place("national")).read();

    ShippedStandards {
        national = List.copyOf(national);
        towns = Map.copyOf(towns);
        districts = Map.copyOf(districts);
    }

    /** A municipality with its rows; some have only a few. */
    record Town(MunicipalityCode code, String name, List<StandardRow> rows) {
        Town {
            rows = List.copyOf(rows);
        }
    }

    /** The city, where the code is one of its wards; otherwise the code itself. */
    MunicipalityCode table(MunicipalityCode code) {
        return districts.getOrDefault(code, code);
    }

    Optional<Town> town(MunicipalityCode code) {
        return Optional.ofNullable(towns.get(table(code)));
    }

    Optional<StandardRow> row(UUID id) {
        return Stream.concat(national.stream(), towns.values().stream().flatMap(town -> town.rows().stream()))
                .filter(row -> row.id().equals(id))
                .findFirst();
    }

    private static YamlPlace place(String name) {
        String file = "/standards/" + name + ".yaml";
        try (@Nullable InputStream stream = ShippedStandards.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not on the classpath");
            }
            return YamlPlace.root(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
