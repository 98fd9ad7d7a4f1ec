package tsunagi.tenancy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.Refusal;

/**
 * Reads a municipality's preset from YAML, strictly: an unknown service, an overlapping period, a missing or an unknown
 * field refuses the whole preset with file, line and field.
 */
public final class PresetLoader {
    private static final String NATIONAL = "national.yaml";

    private PresetLoader() {}

    /** A preset that comes with Tsunagi: {@code nagaoka}, {@code sapporo}, {@code osaka-minato} or {@code practice}. */
    public static Preset shipped(String name) {
        String file = name + ".yaml";
        return parse(file, resource(file));
    }

    /**
     * A shipped preset by its name, or another one by the path of its file, which ends in {@code .yaml}.
     *
     * @throws Refusal when there is none
     * @throws RulesRefused when it must not be installed
     */
    public static Preset named(String name) {
        if (name.endsWith(".yaml")) {
            return fromFile(Path.of(name));
        }
        if (PresetLoader.class.getResource("/municipality/" + name + ".yaml") == null) {
            throw new Refusal("団体の設定「" + name + "」はありません。付いてくる設定の名前か、YAMLファイルの場所を書いてください。");
        }
        return shipped(name);
    }

    private static Preset fromFile(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new Refusal("団体の設定のファイルを読めません：" + file);
        }
    }

    /**
     * A preset from anywhere.
     *
     * @param file how messages call it
     * @throws RulesRefused when it must not be installed
     */
    public static Preset parse(String file, String yaml) {
        String national = resource(NATIONAL);
        YamlPlace root = YamlPlace.root(file, yaml)
                .only(
                        "code",
                        "name",
                        "kind",
                        "head",
                        "covers",
                        "source",
                        "agencies",
                        "services",
                        "papers",
                        "settings",
                        "recipients");
        Municipality municipality = municipality(root);
        var organisation = new PresetOrganisation(root).read(municipality);
        var rules = new PresetRules(root, YamlPlace.root(NATIONAL, national)).read();
        return new Preset(fingerprint(yaml + national), organisation, rules, new PresetRecipients(root).read());
    }

    private static Municipality municipality(YamlPlace root) {
        YamlPlace code = root.at("code");
        if (!Municipality.isCode(code.text())) {
            throw code.refuse("団体コード6桁（検査数字つき）で書いてください：" + code.text());
        }
        Municipality.Kind kind = root.at("kind").choice(Labelled.byLabel(Municipality.Kind.values()));
        List<String> covers = switch (kind) {
            case CITY -> {
                root.find("covers").ifPresent(place -> {
                    throw place.refuse("町村を受け持つのは都道府県だけです");
                });
                yield List.of();
            }
            case PREFECTURE -> distinct(root.at("covers"));
        };
        return new Municipality(
                MunicipalityId.next(),
                code.text(),
                root.at("name").text(),
                kind,
                root.at("head").text(),
                covers,
                root.at("source").text());
    }

    private static List<String> distinct(YamlPlace list) {
        Set<String> seen = new HashSet<>();
        for (YamlPlace item : list.items()) {
            if (!seen.add(item.text())) {
                throw item.refuse("2回あります：" + item.text());
            }
        }
        return list.items().stream().map(YamlPlace::text).toList();
    }

    private static String resource(String file) {
        try (InputStream stream = PresetLoader.class.getResourceAsStream("/municipality/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
