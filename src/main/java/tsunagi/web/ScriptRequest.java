package tsunagi.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A request that a page sends by itself, to stay as it is while it waits for the answer. A browser hides from its scripts where
 * a redirect leads, so they are told in a header.
 */
public final class ScriptRequest {
    static final String HEADER = "Tsunagi-Script";
    static final String LOCATION = "Tsunagi-Location";

    private ScriptRequest() {}

    public static boolean is(HttpServletRequest request) {
        return request.getHeader(HEADER) != null;
    }
}
