package tsunagi.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What has to be put right before a form can be saved: one message per field, in the order of the form. */
public final class FormErrors {
    private static final String WHOLE_FORM = "";

    private final Map<String, String> messages = new LinkedHashMap<>();

    /** One line of the summary; the anchor is null for a message about the form as a whole. */
    record Line(@Nullable String anchor, String message) {}

    public static FormErrors none() {
        return new FormErrors();
    }

    /** Messages of Bean Validation, in the order in which they were found. */
    public static FormErrors of(BindingResult result) {
        FormErrors errors = new FormErrors();
        for (FieldError error : result.getFieldErrors()) {
            String message = error.isBindingFailure() ? null : error.getDefaultMessage();
            errors.add(error.getField(), message == null ? "入力の形を確かめてください" : message);
        }
        result.getGlobalErrors().forEach(error -> errors.add(null, String.valueOf(error.getDefaultMessage())));
        return errors;
    }

    /** Adds a message; the first one of a field stays. A null field means the form as a whole. */
    public FormErrors add(@Nullable String field, String message) {
        messages.putIfAbsent(field == null ? WHOLE_FORM : field, message);
        return this;
    }

    public FormErrors addIf(boolean wrong, String field, String message) {
        return wrong ? add(field, message) : this;
    }

    public FormErrors require(String field, @Nullable String value, String message) {
        return addIf(value == null || value.isBlank(), field, message);
    }

    public boolean any() {
        return !messages.isEmpty();
    }

    public int count() {
        return messages.size();
    }

    public @Nullable String of(String field) {
        return messages.get(field);
    }

    List<Line> lines() {
        return messages.entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey().equals(WHOLE_FORM) ? null : "#" + Field.idOf(entry.getKey()), entry.getValue()))
                .toList();
    }
}
