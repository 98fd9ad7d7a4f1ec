package tsunagi.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.reporting.CityTable.Composition;

/**
 * An own table as typed. Its buttons add, remove and move rows without saving: what was typed comes back.
 *
 * @param version that was on the screen; 0 for a new table
 */
public record CityTableForm(
        String title, String notes, String validFrom, String columns, List<TableRow> rows, int version) {
    static final int MOST_ROWS = 60;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_NOTES = 2_000;
    private static final int LONGEST_LABEL = 60;
    private static final Pattern ROW_ACTION = Pattern.compile("(remove|up)-(\\d{1,2})");
    private static final TableRow EMPTY = new TableRow("", "");

    public CityTableForm {
        rows = List.copyOf(rows);
    }

    /** What a table that can be saved has. */
    record Read(String title, String notes, LocalDate validFrom, Composition composition) {}

    static CityTableForm blank(LocalDate today) {
        return new CityTableForm(
                "", "", JapaneseDates.format(today.withDayOfMonth(1)), "", List.of(EMPTY, EMPTY, EMPTY), 0);
    }

    /** To be changed into its next version. */
    static CityTableForm of(CityTable table) {
        return new CityTableForm(
                table.title(),
                table.notes(),
                JapaneseDates.format(table.validFrom()),
                table.composition().columns().name(),
                table.composition().rows(),
                table.version());
    }

    static CityTableForm typed(MultiValueMap<String, String> typed) {
        List<TableRow> rows = new ArrayList<>();
        for (int place = 0; place < MOST_ROWS && typed.containsKey(codeName(place)); place++) {
            rows.add(new TableRow(text(typed, codeName(place)), text(typed, labelName(place))));
        }
        return new CityTableForm(
                text(typed, "title"),
                text(typed, "notes"),
                text(typed, "validFrom"),
                text(typed, "columns"),
                rows,
                text(typed, "version").matches("\\d{1,6}") ? Integer.parseInt(text(typed, "version")) : 0);
    }

    private static String text(Map<String, List<String>> typed, String name) {
        var values = typed.get(name);
        return values == null || values.isEmpty() ? "" : Objects.toString(values.getFirst(), "");
    }

    static String codeName(int place) {
        return "rows." + place + ".code";
    }

    static String labelName(int place) {
        return "rows." + place + ".label";
    }

    /** What a button makes of the rows; empty when it is the one that saves. */
    Optional<CityTableForm> pressed(String action) {
        if (action.equals("add")) {
            return Optional.of(rows.size() >= MOST_ROWS ? this : with(added()));
        }
        var row = ROW_ACTION.matcher(action);
        if (!row.matches() || Integer.parseInt(row.group(2)) >= rows.size()) {
            return Optional.empty();
        }
        int place = Integer.parseInt(row.group(2));
        return Optional.of(with(row.group(1).equals("up") ? movedUp(place) : without(place)));
    }

    private List<TableRow> added() {
        var changed = new ArrayList<>(rows);
        changed.add(EMPTY);
        return changed;
    }

    private List<TableRow> without(int place) {
        var changed = new ArrayList<>(rows);
        changed.remove(place);
        return changed;
    }

    private List<TableRow> movedUp(int place) {
        var changed = new ArrayList<>(rows);
        changed.add(Math.max(0, place - 1), changed.remove(place));
        return changed;
    }

    private CityTableForm with(List<TableRow> changed) {
        return new CityTableForm(title, notes, validFrom, columns, changed, version);
    }

    /**
     * @param indicators by which the codes of the rows are known
     * @throws tsunagi.kernel.Refusal with one reason per field to put right
     */
    Read read(IndicatorSet indicators) {
        var refusals = new Refusals();
        String name = TypedText.strip(title);
        refusals.unless(name != null, "title", "表の名前を入力してください");
        refusals.unless(
                name == null || name.length() <= LONGEST_TITLE, "title", "表の名前は" + LONGEST_TITLE + "字までにしてください");
        LocalDate from = refusals.reading("validFrom", () -> JapaneseDates.parse(validFrom));
        TableColumns chosen = TypedChoice.read(TableColumns.class, columns).orElse(null);
        refusals.unless(chosen != null, "columns", "列を選んでください");
        String said = Objects.requireNonNullElse(TypedText.strip(notes), "");
        refusals.unless(said.length() <= LONGEST_NOTES, "notes", "注記は" + LONGEST_NOTES + "字までにしてください");
        List<TableRow> kept = keptRows(indicators, refusals);
        refusals.throwIfAny();
        return new Read(
                Objects.requireNonNull(name),
                said,
                Objects.requireNonNull(from),
                new Composition(Objects.requireNonNull(chosen), kept));
    }

    /** Rows left empty don't count; a label without a number, or a number that nobody knows, is refused in its place. */
    private List<TableRow> keptRows(IndicatorSet indicators, Refusals refusals) {
        List<TableRow> kept = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            String label = Objects.requireNonNullElse(stripped(row.label()), "");
            refusals.unless(label.length() <= LONGEST_LABEL, labelName(place), "行の呼び方は" + LONGEST_LABEL + "字までにしてください");
            if (!row.code().isEmpty()) {
                refusals.unless(row.isKnown(indicators), codeName(place), "一覧にある数を選んでください");
                kept.add(new TableRow(row.code(), label));
            } else {
                refusals.unless(label.isEmpty(), codeName(place), "「" + label + "」に出す数を選んでください");
            }
        }
        refusals.unless(!kept.isEmpty() || !refusals.isEmpty(), codeName(0), "行に出す数を1つは選んでください");
        return kept;
    }

    private static @Nullable String stripped(String typed) {
        return TypedText.strip(typed);
    }
}
