package tsunagi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of a program, which says everything in its body: nobody reads parameters. JSON that was sent as a form, as {@code curl -d} does,
 * would be read as one otherwise, and refused by the firewall before anybody could say which content type is wanted.
 */
final class BodyOnlyRequest extends HttpServletRequestWrapper {
    BodyOnlyRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }
}
