package tsunagi.administration;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.documents.FileRule;
import tsunagi.documents.FileType;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/** The form of 記録に添えるファイルの決まり as typed. */
record FileRuleForm(
        @Nullable List<String> types,
        @Nullable String megabytes,
        @Nullable String camera,
        @Nullable String from,
        @Nullable String source) {
    static final String ALLOWED = "yes";
    static final String NOT_ALLOWED = "no";
    private static final int LINE = 100;

    FileRuleForm {
        types = List.copyOf(requireNonNullElse(types, List.of()));
    }

    /** What holds from a day on, and why. */
    record Entry(FileRule rule, LocalDate from, String source) {}

    static FileRuleForm of(FileRule rule, LocalDate today) {
        return new FileRuleForm(
                rule.types().stream().map(FileType::name).toList(),
                Integer.toString(rule.megabytes()),
                rule.camera() ? ALLOWED : NOT_ALLOWED,
                JapaneseDates.format(today),
                null);
    }

    List<String> chosenTypes() {
        return requireNonNull(types);
    }

    /** @throws Refusal with one reason per field to put right */
    Entry read(LocalDate today) {
        var refusals = new Refusals();
        Integer most = refusals.reading("megabytes", this::most);
        refusals.unless(ALLOWED.equals(camera) || NOT_ALLOWED.equals(camera), "camera", "カメラを使ってよいかどうかを選んでください");
        FileRule rule =
                refusals.reading("types", () -> new FileRule(kinds(), most == null ? 1 : most, ALLOWED.equals(camera)));
        LocalDate day = refusals.reading("from", () -> JapaneseDates.parse(from));
        refusals.unless(day == null || !day.isBefore(today), "from", "今日以後の日付にしてください。これまでの決まりは、そのまま残ります");
        String why = refusals.reading("source", () -> TypedText.strip(source, LINE));
        refusals.unless(TypedText.strip(source) != null, "source", "だれがどこで決めたかを入力してください");
        refusals.throwIfAny();
        return new Entry(requireNonNull(rule), requireNonNull(day), requireNonNull(why));
    }

    private Set<FileType> kinds() {
        return Arrays.stream(FileType.values())
                .filter(type -> chosenTypes().contains(type.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private int most() {
        String typed = TypedText.narrow(requireNonNullElse(megabytes, "")).replaceFirst("(?i)MB$", "");
        if (!typed.matches("\\d{1,3}")) {
            throw new Refusal("1から20までの数で入力してください");
        }
        return Integer.parseInt(typed);
    }
}
