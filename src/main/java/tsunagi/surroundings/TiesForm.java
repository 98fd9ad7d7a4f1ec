package tsunagi.surroundings;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.web.Conflict.Stored;

/** 周りとの間柄の一覧入力, as typed: the ties told so far, those whom other records name, and rows for others. */
record TiesForm(TypedRows typed) {
    private static final int LINE = 100;
    private static final int NOTE = 500;
    private static final Map<String, String> BLANK = Map.of("direction", Direction.NONE.label());
    private static final String OFFERED = "offered";
    private static final List<String> TOLD = List.of("strength", "memo", "since", "endedOn");
    private static final List<String> NAMED = List.of("name", "kind");

    /** The fields of a row with their labels. */
    static final Map<String, String> FIELDS = fields();

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", "相手");
        fields.put("kind", "種類");
        fields.put("strength", "間柄の強さ");
        fields.put("direction", "関わりの向き");
        fields.put("since", "いつから");
        fields.put("endedOn", "いつまで");
        fields.put("memo", "覚え書き");
        return fields;
    }

    static TiesForm of(Around around, LocalDate today) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        around.ties().forEach(tie -> rows.put(tie.id().toString(), row(tie)));
        int number = 1;
        for (Partner partner : around.untold(today)) {
            Map<String, String> row = new LinkedHashMap<>(BLANK);
            row.put("name", partner.name());
            row.put("kind", partner.kind().label());
            rows.put(OFFERED + number++, row);
        }
        return new TiesForm(new TypedRows(around.version(), rows).longer(BLANK));
    }

    static Map<String, String> row(Tie tie) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("name", tie.name());
        row.put("kind", tie.kind().label());
        row.put("strength", tie.strength().label());
        row.put("direction", tie.direction().label());
        row.put("since", Typed.of(tie.since()));
        row.put("endedOn", Typed.of(tie.endedOn()));
        row.put("memo", tie.memo());
        return row;
    }

    TiesForm atLeast(int blankRows) {
        return new TiesForm(typed.atLeast(blankRows, BLANK));
    }

    TiesForm longer() {
        return new TiesForm(typed.longer(BLANK));
    }

    /** What is stored of every row, to be compared with what somebody else has typed. */
    List<Stored> stored() {
        return typed.stored(FIELDS, (key, field) -> List.of(), key -> typed.value(key, "name"));
    }

    boolean isOffered(String key) {
        return key.startsWith(OFFERED);
    }

    /** @throws Refusal with everything that is to be put right */
    List<TieEntry> read(LocalDate today) {
        var refusals = new Refusals();
        List<TieEntry> entries = new ArrayList<>();
        typed.keys().stream()
                .filter(this::isTold)
                .flatMap(key -> Stream.ofNullable(entry(key, today, refusals)))
                .forEach(entries::add);
        refusals.throwIfAny();
        return entries;
    }

    /** Of whom other records name nothing is told as long as only that stands there. */
    private boolean isTold(String key) {
        return typed.id(key).isPresent()
                || !typed.isEmpty(key, TOLD)
                || (!isOffered(key) && !typed.isEmpty(key, NAMED));
    }

    private @Nullable TieEntry entry(String key, LocalDate today, Refusals refusals) {
        String name = refusals.reading(
                field(key, "name"),
                () -> Typed.required(typed.value(key, "name"), LINE, "相手の名前を入力してください（例：母方のおば、〇〇小学校）"));
        TieKind kind = refusals.reading(
                field(key, "kind"),
                () -> Typed.choice(TieKind.values(), TieKind::label, typed.value(key, "kind"), "種類を選んでください"));
        Strength strength = refusals.reading(
                field(key, "strength"),
                () -> Typed.choice(Strength.values(), Strength::label, typed.value(key, "strength"), "間柄の強さを選んでください"));
        Direction direction = refusals.reading(
                field(key, "direction"),
                () -> Typed.choice(
                        Direction.values(), Direction::label, typed.value(key, "direction"), "関わりの向きを選んでください"));
        LocalDate since = refusals.reading(field(key, "since"), () -> Typed.day(typed.value(key, "since"), today));
        LocalDate endedOn =
                refusals.reading(field(key, "endedOn"), () -> Typed.day(typed.value(key, "endedOn"), today));
        String memo = refusals.reading(field(key, "memo"), () -> TypedText.strip(typed.value(key, "memo"), NOTE));
        refusals.unless(
                since == null || endedOn == null || !endedOn.isBefore(since),
                field(key, "endedOn"),
                "「いつまで」は「いつから」より後の日付にしてください");
        if (!refusals.isEmpty()) {
            return null;
        }
        return new TieEntry(
                typed.id(key).orElse(null),
                Tie.told(
                        requireNonNull(name),
                        requireNonNull(kind),
                        requireNonNull(strength),
                        requireNonNull(direction),
                        Objects.toString(memo, ""),
                        since,
                        endedOn));
    }

    private static String field(String key, String field) {
        return TypedRows.name(key, field);
    }
}
