package tsunagi.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import tsunagi.web.CarriedForm.Entry;

/** Sends a form once more, put together of what two people have changed, and has the page that follows say so. */
record MergedSubmission(String action, List<Entry> fields, List<String> labels) implements View {
    static final String LABELS = "tsunagi.merged";

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        keep(request, FormToken.PARAMETER, parameters);
        keep(request, PageAddress.PARAMETER, parameters);
        fields.forEach(field -> parameters.merge(field.name(), new String[] {field.value()}, MergedSubmission::both));
        request.setAttribute(LABELS, labels);
        request.getRequestDispatcher(action).forward(new Merged(request, parameters), response);
    }

    private static void keep(HttpServletRequest request, String name, Map<String, String[]> parameters) {
        String[] values = request.getParameterValues(name);
        if (values != null) {
            parameters.put(name, values);
        }
    }

    private static String[] both(String[] one, String[] other) {
        String[] both = new String[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** The words for the page that follows; null when nothing was put together. */
    static @Nullable Notice notice(HttpServletRequest request) {
        return request.getAttribute(LABELS) instanceof List<?> labels && !labels.isEmpty()
                ? Notice.success("%d 項目を合わせて保存しました（%s）。"
                        .formatted(
                                labels.size(),
                                String.join(
                                        "、",
                                        labels.stream().map(String::valueOf).toList())))
                : null;
    }

    private static final class Merged extends HttpServletRequestWrapper {
        private final Map<String, String[]> parameters;

        Merged(HttpServletRequest request, Map<String, String[]> parameters) {
            super(request);
            this.parameters = Collections.unmodifiableMap(parameters);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
