package tsunagi.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import tsunagi.kernel.Yen;

/** The answers of one sheet by field id. Empty fields are absent. */
public record Answers(Map<String, Answer> values) {
    static final Answers NONE = new Answers(Map.of());

    public Answers {
        values = Map.copyOf(values);
    }

    public Optional<Answer> find(String field) {
        return Optional.ofNullable(values.get(field));
    }

    public Optional<String> text(String field) {
        return find(field, Answer.Text.class).map(Answer.Text::value);
    }

    public Optional<LocalDate> date(String field) {
        return find(field, Answer.OnDate.class).map(Answer.OnDate::value);
    }

    public Optional<Yen> yen(String field) {
        return find(field, Answer.Amount.class).map(Answer.Amount::value);
    }

    /** The chosen option of a field of type choice. */
    public Optional<String> code(String field) {
        return codes(field).stream().findFirst();
    }

    /** All chosen options, ◎ included; empty when nothing is chosen. */
    public List<String> codes(String field) {
        return find(field, Answer.Chosen.class).map(Answer.Chosen::withMain).orElse(List.of());
    }

    public boolean hasCode(String field, String code) {
        return codes(field).contains(code);
    }

    /** 聞けていない */
    public boolean isNotAsked(String field) {
        return values.get(field) instanceof Answer.NotAsked;
    }

    public boolean isSigned(String field) {
        return values.get(field) instanceof Answer.Signed;
    }

    /** These answers with some fields replaced; an empty value removes the answer. */
    Answers with(Map<String, Optional<Answer>> changes) {
        SequencedMap<String, Answer> changed = new LinkedHashMap<>(values);
        changes.forEach((field, answer) ->
                answer.ifPresentOrElse(given -> changed.put(field, given), () -> changed.remove(field)));
        return new Answers(changed);
    }

    private <T extends Answer> Optional<T> find(String field, Class<T> kind) {
        return find(field).filter(kind::isInstance).map(kind::cast);
    }
}
