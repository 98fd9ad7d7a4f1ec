package tsunagi.forms;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was typed on a sheet, by input name, and the version of the sheet it was typed on. Names: the field's id, and below
 * it {@code .main} (◎), {@code .<code>.detail} (brackets), {@code .<row>.<column>} (tables), {@code .notAsked}. A field none of
 * whose names was sent keeps its answer, so a part of a sheet can be saved by itself.
 */
public record Submission(int baseVersion, MultiValueMap<String, String> input) {
    static final String VERSION = "sheetVersion";
    static final String CHOOSE_AGAINST = "chooseAgainst";
    static final String CHOOSE = "choose.";
    static final String REASON = "reason";
    static final String MINE = "mine";
    static final String THEIRS = "theirs";
    private static final Set<String> FRESH = Set.of("_csrf", "formToken", "formPage", "formBase", CHOOSE_AGAINST);

    /** Reads the request parameters of a sheet's form. */
    public static Submission of(MultiValueMap<String, String> parameters) {
        return new Submission(number(parameters.getFirst(VERSION)), parameters);
    }

    /** Typed values without a page: imports, practice data. */
    public static Submission of(int baseVersion, MultiValueMap<String, String> input) {
        return new Submission(baseVersion, new LinkedMultiValueMap<>(input));
    }

    boolean sends(String field) {
        return input.containsKey(field) || input.keySet().stream().anyMatch(name -> name.startsWith(field + "."));
    }

    /** The version of the other person's sheet against which the differences were chosen, 0 when there were none. */
    int chosenAgainst() {
        return number(input.getFirst(CHOOSE_AGAINST));
    }

    /** Whether this field's difference was decided, and for whom. */
    boolean chose(String field, String side) {
        return List.of(side).equals(input.get(CHOOSE + field));
    }

    /** 訂正の理由, empty when none was given. */
    public String reason() {
        String reason = input.getFirst(REASON);
        return reason == null ? "" : reason.strip();
    }

    /** Everything typed, to be sent again together with decisions; tokens of the request are fresh each time. */
    List<EditConflict.TypedValue> typed() {
        return input.entrySet().stream()
                .filter(entry ->
                        !FRESH.contains(entry.getKey()) && !entry.getKey().startsWith(CHOOSE))
                .flatMap(entry ->
                        entry.getValue().stream().map(value -> new EditConflict.TypedValue(entry.getKey(), value)))
                .toList();
    }

    private static int number(@Nullable String typed) {
        try {
            return typed == null ? 0 : Integer.parseInt(typed);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
