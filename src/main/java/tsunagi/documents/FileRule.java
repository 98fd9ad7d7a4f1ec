package tsunagi.documents;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.tenancy.Setting;
import tsunagi.tenancy.SettingKey;
import tsunagi.tenancy.Settings;

/**
 * 記録に添えるファイルの決まり — what a municipality keeps with its records.
 *
 * @param megabytes the most that one file may have
 * @param camera whether a photo may be taken with the camera of a telephone while the record is written
 */
public record FileRule(Set<FileType> types, int megabytes, boolean camera) {
    /** What the program can check, and what the database takes. */
    static final FileRule WIDEST = new FileRule(EnumSet.allOf(FileType.class), 20, false);

    private static final Pattern SETTING = Pattern.compile("(.+)、(\\d+)MBまで、カメラ(あり|なし)");

    /** @throws Refusal with one reason per field to put right */
    public FileRule {
        var refusals = new Refusals();
        refusals.unless(!types.isEmpty(), "types", "種類を1つ以上選んでください");
        refusals.unless(megabytes >= 1 && megabytes <= 20, "megabytes", "1から20までの数で入力してください");
        refusals.unless(
                !camera || types.contains(FileType.JPEG), "camera", "カメラで撮る写真はJPEGです。カメラを使うときは、種類のJPEGも選んでください");
        refusals.throwIfAny();
        types = Collections.unmodifiableSet(EnumSet.copyOf(types));
    }

    /** The one in force. */
    public static FileRule in(Settings settings) {
        return of(settings.entry(SettingKey.RECORD_FILES).value());
    }

    public static FileRule of(Setting setting) {
        var parts = SETTING.matcher(setting.value());
        if (!parts.matches()) {
            throw new IllegalArgumentException(setting.value());
        }
        var names = List.of(parts.group(1).split("・", -1));
        return new FileRule(
                Arrays.stream(FileType.values())
                        .filter(type -> names.contains(type.label()))
                        .collect(toUnmodifiableSet()),
                Integer.parseInt(parts.group(2)),
                parts.group(3).equals("あり"));
    }

    public Setting setting() {
        return new Setting(
                SettingKey.RECORD_FILES,
                types.stream().map(FileType::label).collect(joining("・"))
                        + "、%dMBまで、カメラ%s".formatted(megabytes, camera ? "あり" : "なし"));
    }

    /** {@code PDF・画像（JPEG・PNG）・Word}. */
    public String kinds() {
        String pictures = labels(FileType::isPicture).collect(joining("・"));
        return Stream.of(
                        labels(type -> type == FileType.PDF),
                        Stream.of(pictures.isEmpty() ? "" : "画像（" + pictures + "）"),
                        labels(type -> type != FileType.PDF && !type.isPicture()))
                .flatMap(each -> each)
                .filter(each -> !each.isEmpty())
                .collect(joining("・"));
    }

    private Stream<String> labels(Predicate<FileType> which) {
        return types.stream().filter(which).map(FileType::label);
    }

    /** For the {@code accept} of an input. */
    public String accept() {
        return types.stream()
                .flatMap(type -> type.extensions().stream())
                .map(extension -> "." + extension)
                .collect(joining(","));
    }

    int bytes() {
        return megabytes * 1024 * 1024;
    }
}
