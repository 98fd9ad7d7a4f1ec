package tsunagi.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.web.Conflict;
import tsunagi.web.Field;
import tsunagi.web.FormErrors;

/**
 * A form of the plan exactly as it was typed, so that nothing is lost when it can't be saved. Choices are submitted as the
 * words that staff read: a conflict shows them as they are.
 */
record TypedForm(List<Input> inputs, Map<String, String> typed) {
    static final String VERSION = "version";
    static final int TEXT = 10_000;
    static final int SHORT_TEXT = 200;

    TypedForm {
        inputs = List.copyOf(inputs);
        typed = Map.copyOf(typed);
    }

    /** A field's name and what staff call it. */
    record Input(String name, String label) {}

    String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** For the field tags, with its message if the form was refused. */
    Field field(String name, FormErrors errors) {
        return Field.of(name, label(name), value(name)).in(errors);
    }

    /** The version that the form was opened with; null for something new. */
    @Nullable
    Long version() {
        String version = value(VERSION);
        return version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
    }

    /**
     * What is stored, to compare with what somebody else has typed; another spelling of the same is no difference.
     *
     * @param mine as typed
     * @param read the same form as it was understood
     */
    List<Conflict.Stored> storedBeside(TypedForm mine, TypedForm read) {
        return inputs.stream()
                .map(Input::name)
                .map(name -> new Conflict.Stored(
                        name, label(name), value(name).equals(read.value(name)) ? mine.value(name) : value(name)))
                .toList();
    }

    private String label(String name) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .map(Input::label)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no input " + name));
    }

    Reader reader() {
        return new Reader(this, new Refusals());
    }

    /** Reads the fields one by one and keeps what is wrong with each. */
    record Reader(TypedForm form, Refusals refusals) {

        @Nullable
        String text(String name, int atMost) {
            return refusals.reading(name, () -> TypedText.strip(form.value(name), atMost));
        }

        @Nullable
        LocalDate day(String name) {
            return form.value(name).isBlank()
                    ? null
                    : refusals.reading(name, () -> JapaneseDates.parse(form.value(name)));
        }

        /** 令和9年2月, R9.2, 2027/2; a day of the month may be typed and is forgotten. */
        @Nullable
        YearMonth month(String name) {
            String typed = form.value(name).strip();
            return typed.isEmpty() ? null : refusals.reading(name, () -> yearMonth(typed));
        }

        @Nullable
        UUID id(String name) {
            String typed = form.value(name);
            try {
                return typed.isEmpty() ? null : UUID.fromString(typed);
            } catch (IllegalArgumentException garbled) {
                refusals.add(name, "選び直してください");
                return null;
            }
        }

        private static YearMonth yearMonth(String typedMonth) {
            for (String first : List.of("", ".1", "1日")) {
                if (JapaneseDates.read(typedMonth + first) instanceof JapaneseDates.Reading.Parsed parsed) {
                    return YearMonth.from(parsed.date());
                }
            }
            throw new Refusal("年月は「令和9年2月」「R9.2」「2027/2」のように入力してください");
        }
    }
}
