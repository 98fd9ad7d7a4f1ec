package tsunagi.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import tsunagi.kernel.Refusal;

/**
 * What has to be put right before a form can be saved: one message per field, in the order in which they were found. A
 * controller makes it from the {@link Refusal} it caught and renders the form again with status 422.
 */
public final class FormErrors {
    private static final String WHOLE_FORM = "";

    private final Map<String, String> messages = new LinkedHashMap<>();

    /** One line of the summary; the anchor is null for a message about the form as a whole. */
    record Line(@Nullable String anchor, String message) {}

    public static FormErrors none() {
        return new FormErrors();
    }

    public static FormErrors of(Refusal refusal) {
        return of(refusal.reasons());
    }

    public static FormErrors of(List<Refusal.Reason> reasons) {
        FormErrors errors = new FormErrors();
        reasons.forEach(reason -> errors.add(reason.field(), reason.message()));
        return errors;
    }

    /** Messages of Bean Validation. */
    public static FormErrors of(BindingResult result) {
        FormErrors errors = new FormErrors();
        for (FieldError error : result.getFieldErrors()) {
            String message = error.isBindingFailure() ? null : error.getDefaultMessage();
            errors.add(error.getField(), message == null ? "入力の形を確かめてください" : message);
        }
        result.getGlobalErrors().forEach(error -> errors.add(null, String.valueOf(error.getDefaultMessage())));
        return errors;
    }

    /** Adds a message; a field's first one stays, those about the whole form (null) are joined. */
    public FormErrors add(@Nullable String field, String message) {
        if (field == null) {
            messages.merge(WHOLE_FORM, message, (first, second) -> first + "\n" + second);
        } else {
            messages.putIfAbsent(field, message);
        }
        return this;
    }

    public boolean any() {
        return !messages.isEmpty();
    }

    public @Nullable String of(String field) {
        return messages.get(field);
    }

    List<Line> lines() {
        return messages.entrySet().stream().flatMap(FormErrors::lines).toList();
    }

    private static Stream<Line> lines(Map.Entry<String, String> entry) {
        String anchor = entry.getKey().equals(WHOLE_FORM) ? null : "#" + Field.idOf(entry.getKey());
        return entry.getValue().lines().map(message -> new Line(anchor, message));
    }
}
