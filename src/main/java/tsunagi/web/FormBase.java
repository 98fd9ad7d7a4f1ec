package tsunagi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.web.CarriedForm.Entry;

/**
 * 開いたときの内容 — what stood in a form when it was opened, sent along with it by the page. So it is known who of two people
 * has changed a field; without it both are asked about every difference.
 */
record FormBase(Map<String, String> values) {
    static final String PARAMETER = "formBase";
    private static final JsonMapper JSON = JsonMapper.shared();

    FormBase {
        values = Map.copyOf(values);
    }

    static Optional<FormBase> of(HttpServletRequest request) {
        String sent = request.getParameter(PARAMETER);
        if (sent == null || sent.isEmpty()) {
            return Optional.empty();
        }
        try {
            Map<String, String> values = new HashMap<>();
            for (Entry field : JSON.readValue(sent, new TypeReference<List<Entry>>() {})) {
                values.merge(field.name(), field.value(), Conflict::several);
            }
            return Optional.of(new FormBase(values));
        } catch (JacksonException | NullPointerException garbled) {
            return Optional.empty();
        }
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }
}
