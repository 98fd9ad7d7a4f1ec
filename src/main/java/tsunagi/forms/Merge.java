package tsunagi.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Joins two people's changes to one sheet, field by field: what only one of them changed is taken, what both changed
 * differently is asked.
 *
 * @param answers the joined answers; fields in dispute have theirs
 * @param merged fields that only the other person changed
 * @param disputed fields that both changed differently and nobody decided yet
 */
record Merge(Answers answers, List<FormField> merged, List<FormField> disputed) {
    /** @param decision whose answer stands in a disputed field, null while undecided */
    static Merge of(
            FormDefinition definition,
            Answers base,
            Answers theirs,
            Answers mine,
            Function<FormField, @Nullable Side> decision) {
        Map<String, Answer> joined = new LinkedHashMap<>();
        List<FormField> merged = new ArrayList<>();
        List<FormField> disputed = new ArrayList<>();
        for (FormField field : definition.fields()) {
            Answer before = base.values().get(field.id());
            Answer their = theirs.values().get(field.id());
            Answer my = mine.values().get(field.id());
            boolean theyChanged = !Objects.equals(before, their);
            boolean iChanged = !Objects.equals(before, my);
            Side side = theyChanged ? Side.THEIRS : Side.MINE;
            if (theyChanged && iChanged && !Objects.equals(their, my)) {
                side = decision.apply(field);
                if (side == null) {
                    disputed.add(field);
                }
            } else if (theyChanged && !iChanged) {
                merged.add(field);
            }
            Optional.ofNullable(side == Side.MINE ? my : their).ifPresent(answer -> joined.put(field.id(), answer));
        }
        return new Merge(new Answers(joined), List.copyOf(merged), List.copyOf(disputed));
    }

    enum Side {
        MINE,
        THEIRS
    }
}
