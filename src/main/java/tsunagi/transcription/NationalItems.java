package tsunagi.transcription;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tsunagi.forms.FormId;
import tsunagi.tenancy.YamlPlace;
import tsunagi.transcription.NationalItem.FieldName;
import tsunagi.transcription.NationalItem.Option;

/** 国の項目の並び, from {@code national-input/2015-04-01.yaml}; a file that can't be read as it should refuses to start. */
@Component
class NationalItems {
    private static final String FILE = "national-input/2015-04-01.yaml";
    private static final Map<String, Part> PARTS =
            Arrays.stream(Part.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    private final List<NationalItem> all;
    private final Map<Part, List<NationalItem>> ofPart = new EnumMap<>(Part.class);

    NationalItems() {
        this.all = parse(FILE, text());
        for (Part part : Part.values()) {
            ofPart.put(part, all.stream().filter(item -> item.part() == part).toList());
        }
    }

    List<NationalItem> all() {
        return all;
    }

    List<NationalItem> of(Part part) {
        return ofPart.getOrDefault(part, List.of());
    }

    private static String text() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws tsunagi.tenancy.RulesRefused when the file must not be used */
    static List<NationalItem> parse(String file, String yaml) {
        Set<String> seen = new HashSet<>();
        return YamlPlace.root(file, yaml).only("items").at("items").items().stream()
                .map(place -> item(place, seen))
                .toList();
    }

    private static NationalItem item(YamlPlace place, Set<String> seen) {
        place.only("code", "part", "name", "field", "path", "main", "unit", "options", "source");
        if (!seen.add(place.at("code").text())) {
            throw place.at("code").refuse("同じコードが2回あります");
        }
        if (place.find("field").isEmpty() && place.find("path").isEmpty()) {
            throw place.refuse("field か path が要ります");
        }
        return new NationalItem(
                place.at("code").text(),
                place.at("part").choice(PARTS),
                place.at("name").text(),
                place.find("field").map(NationalItems::field).orElse(null),
                place.find("path").map(YamlPlace::text).orElse(null),
                place.find("main").map(YamlPlace::flag).orElse(false),
                place.find("unit").map(YamlPlace::text).orElse(""),
                place.find("options")
                        .map(list ->
                                list.items().stream().map(NationalItems::option).toList())
                        .orElse(List.of()),
                place.at("source").text());
    }

    private static FieldName field(YamlPlace place) {
        var names = place.text().split("\\.", -1);
        if (names.length != 2) {
            throw place.refuse("様式.項目 の形で書いてください：" + place.text());
        }
        return new FieldName(new FormId(names[0]), names[1]);
    }

    private static Option option(YamlPlace place) {
        place.only("code", "as", "name");
        String code = place.at("code").text();
        return new Option(
                code,
                place.find("as").map(YamlPlace::text).orElse(code),
                place.at("name").text());
    }
}
