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
import org.springframework.util.MultiValueMap;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.surroundings.TypedRows.Column;
import tsunagi.web.Conflict.Stored;

/** 周りとの間柄の一覧入力, as typed: the ties told so far, those whom other records name, and rows for others. */
record TiesForm(TypedRows typed) {
    private static final int LINE = 100;
    private static final int NOTE = 500;
    private static final String OFFERED = "offered";
    private static final List<String> TOLD = List.of("strength", "memo", "since", "endedOn");
    private static final List<String> NAMED = List.of("name", "kind");
    private static final List<Column> COLUMNS = List.of(
            Column.of(TypedRows.NAME, "相手"),
            Column.of("kind", "種類"),
            Column.of("strength", "間柄の強さ"),
            new Column("direction", "関わりの向き", Direction.NONE.label()),
            Column.of("since", "いつから"),
            Column.of("endedOn", "いつまで"),
            Column.of("memo", "覚え書き"));

    static TiesForm of(MultiValueMap<String, String> sent) {
        return new TiesForm(TypedRows.of(COLUMNS, sent));
    }

    static TiesForm of(Around around, LocalDate today) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        around.ties().forEach(tie -> rows.put(tie.id().toString(), row(tie)));
        int number = 1;
        for (Partner partner : around.untold(today)) {
            Map<String, String> row = new LinkedHashMap<>(TypedRows.blank(COLUMNS));
            row.put("name", partner.name());
            row.put("kind", partner.kind().label());
            rows.put(OFFERED + number++, row);
        }
        return new TiesForm(new TypedRows(COLUMNS, around.version(), rows).longer());
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
        return new TiesForm(typed.atLeast(blankRows));
    }

    TiesForm longer() {
        return new TiesForm(typed.longer());
    }

    List<Stored> stored() {
        return typed.stored((key, column) -> List.of());
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
        var row = new TypedRow(typed, key, refusals);
        String name = row.reading("name", value -> Typed.required(value, LINE, "相手の名前を入力してください（例：母方のおば、〇〇小学校）"));
        TieKind kind =
                row.reading("kind", value -> Typed.choice(TieKind.values(), TieKind::label, value, "種類を選んでください"));
        Strength strength = row.reading(
                "strength", value -> Typed.choice(Strength.values(), Strength::label, value, "間柄の強さを選んでください"));
        Direction direction = row.reading(
                "direction", value -> Typed.choice(Direction.values(), Direction::label, value, "関わりの向きを選んでください"));
        LocalDate since = row.reading("since", value -> Typed.day(value, today));
        LocalDate endedOn = row.reading("endedOn", value -> Typed.day(value, today));
        String memo = row.reading("memo", value -> TypedText.strip(value, NOTE));
        refusals.unless(
                since == null || endedOn == null || !endedOn.isBefore(since),
                TypedRows.name(key, "endedOn"),
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
}
