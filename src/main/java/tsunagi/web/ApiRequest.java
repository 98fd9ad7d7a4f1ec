package tsunagi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** A request of a program: below {@code /api/} nothing is a page, so every failure is answered as {@link ApiProblem}. */
public final class ApiRequest {
    /** The pattern of all its addresses. */
    public static final String ADDRESSES = "/api/**";

    private static final String BEGINNING = "/api/";

    private ApiRequest() {}

    public static boolean is(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? isBelow(failed, request)
                : isBelow(request.getRequestURI(), request);
    }

    /** @param address as Tomcat got it, null where it could read none */
    static boolean isAddress(@Nullable String address) {
        return address != null && address.startsWith(BEGINNING);
    }

    private static boolean isBelow(String address, HttpServletRequest request) {
        return address.startsWith(request.getContextPath() + BEGINNING);
    }
}
