package tsunagi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * 消えていない入力 — everything that was typed into a form that could not be saved, so that the error page offers to save it
 * again. Keeps the form's token: should the first attempt have been saved after all, the second changes nothing.
 */
public record CarriedForm(String action, boolean multipart, List<Entry> fields) {
    /** What a form carries besides what was typed. */
    static final Set<String> OF_THE_PAGE =
            Set.of("_csrf", FormToken.PARAMETER, PageAddress.PARAMETER, FormBase.PARAMETER);

    private static final int WORTH_SHOWING = 15;

    public CarriedForm {
        fields = List.copyOf(fields);
    }

    /** One hidden field. */
    public record Entry(String name, String value) {}

    /** The form of a POST; none when it holds a password. */
    static Optional<CarriedForm> of(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return Optional.empty();
        }
        var fields = new ArrayList<Entry>();
        request.getParameterMap()
                .forEach((name, values) -> Arrays.stream(values).forEach(value -> fields.add(new Entry(name, value))));
        if (fields.stream()
                .anyMatch(field -> field.name().toLowerCase(Locale.ROOT).contains("password"))) {
            return Optional.empty();
        }
        String type = request.getContentType();
        boolean multipart = type != null && type.startsWith("multipart/");
        return Optional.of(new CarriedForm(action(request), multipart, fields));
    }

    private static String action(HttpServletRequest request) {
        Object before = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return before == null ? request.getRequestURI() : before.toString();
    }

    /** The same fields as a submission of their own. */
    CarriedForm withFreshToken() {
        List<Entry> renewed = fields.stream()
                .map(field -> field.name().equals(FormToken.PARAMETER)
                        ? new Entry(
                                field.name(),
                                FormToken.text(
                                        UUID.randomUUID(),
                                        FormToken.writer(field.value()).orElse(null)))
                        : field)
                .toList();
        return new CarriedForm(action, multipart, renewed);
    }

    /** The longer texts, which the writer wants to see are still there. */
    List<String> texts() {
        return fields.stream()
                .filter(field -> !OF_THE_PAGE.contains(field.name()))
                .map(Entry::value)
                .filter(value -> value.length() >= WORTH_SHOWING)
                .toList();
    }
}
