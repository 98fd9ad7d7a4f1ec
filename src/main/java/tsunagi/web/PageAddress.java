package tsunagi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a form stands, and where it is opened again with a draft. */
public final class PageAddress {
    static final String PARAMETER = "formPage";
    private static final String DRAFT = "draft";
    private static final String SHOW = "show";
    private static final String DIFFERENCES = "differences";
    private static final int LONGEST = 500;

    private PageAddress() {}

    /** The address of the page asked for; of a form sent from it, the page that it stood on. */
    public static String of(HttpServletRequest request) {
        if ("GET".equals(request.getMethod())) {
            return address(request);
        }
        String sent = request.getParameter(PARAMETER);
        return sent != null && isOurs(sent) ? sent : request.getRequestURI();
    }

    /** Without what follows a question mark. */
    public static String place(String page) {
        int end = page.indexOf('?');
        return end < 0 ? page : page.substring(0, end);
    }

    /** A path of this program, and no way out of it. */
    public static boolean isOurs(String address) {
        return address.length() <= LONGEST
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(sign -> sign == '\\' || sign < ' ');
    }

    /** The page, filled with a draft. */
    public static String continued(String page, UUID token) {
        return page + (page.contains("?") ? "&" : "?") + DRAFT + "=" + token;
    }

    static String differences(String page, UUID token) {
        return continued(page, token) + "&" + SHOW + "=" + DIFFERENCES;
    }

    /** The draft that the page is to be filled with. */
    public static Optional<UUID> draft(HttpServletRequest request) {
        String token = "GET".equals(request.getMethod()) ? request.getParameter(DRAFT) : null;
        try {
            return Optional.ofNullable(token).map(UUID::fromString);
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    /** Whether the draft is to be compared with what is saved, not gone on with. */
    public static boolean asksForDifferences(HttpServletRequest request) {
        return DIFFERENCES.equals(request.getParameter(SHOW));
    }

    private static String address(HttpServletRequest request) {
        String address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(DRAFT)
                .replaceQueryParam(SHOW)
                .build()
                .toUriString();
        return isOurs(address) ? address : request.getRequestURI();
    }
}
