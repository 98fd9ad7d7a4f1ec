package tsunagi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tsunagi.drafts.Draft;
import tsunagi.web.CarriedForm.Entry;
import tsunagi.web.FormToken;
import tsunagi.web.PageAddress;

/**
 * 持ち越した入力 — a form that was submitted after the session had ended. It travels in hidden fields through the sign-in
 * page; the person for whom it was made finds it again as a draft of hers, and another person never sees it.
 */
record CarriedSubmission(String action, List<Entry> fields) {
    private static final String PREFIX = "carried.";
    private static final String ACTION = "carriedAction";
    private static final Set<String> NOT_CARRIED = Set.of("_csrf", "loginName");

    CarriedSubmission {
        fields = List.copyOf(fields);
    }

    /** A form posted from one of our own pages without a session; nothing from elsewhere is ever carried. */
    static Optional<CarriedSubmission> posted(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || !fromOurOwnPage(request)) {
            return Optional.empty();
        }
        String query = request.getQueryString();
        String action = request.getServletPath() + (query == null ? "" : "?" + query);
        return SignInController.PATH.equals(request.getServletPath())
                ? Optional.empty()
                : Optional.of(new CarriedSubmission(action, entries(request, "")));
    }

    /** The form that the sign-in page carries along. */
    static Optional<CarriedSubmission> within(HttpServletRequest request) {
        String action = request.getParameter(ACTION);
        boolean ours = action != null && action.startsWith("/") && !action.startsWith("//") && fromOurOwnPage(request);
        return ours ? Optional.of(new CarriedSubmission(action, entries(request, PREFIX))) : Optional.empty();
    }

    /** Whether the form was made for this person. */
    boolean isOf(Membership membership) {
        return FormToken.writer(value("formToken"))
                .filter(membership.staff()::equals)
                .isPresent();
    }

    /** Empty when the form doesn't say on which page it stood. */
    Optional<Draft> draft() {
        var token = FormToken.token(value("formToken"));
        String page = value("formPage");
        return token.isPresent() && page != null
                ? Optional.of(new Draft(token.get(), PageAddress.place(action), page, "", fields))
                : Optional.empty();
    }

    private @Nullable String value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Entry::value)
                .findFirst()
                .orElse(null);
    }

    /** The hidden fields of the sign-in page. */
    List<Entry> hidden() {
        var hidden = new ArrayList<Entry>();
        hidden.add(new Entry(ACTION, action));
        fields.forEach(field -> hidden.add(new Entry(PREFIX + field.name(), field.value())));
        return hidden;
    }

    private static List<Entry> entries(HttpServletRequest request, String prefix) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix)
                        && !NOT_CARRIED.contains(entry.getKey())
                        && !FormToken.SECRET.contains(entry.getKey()))
                .flatMap(entry -> Arrays.stream(entry.getValue())
                        .map(value -> new Entry(entry.getKey().substring(prefix.length()), value)))
                .toList();
    }

    private static boolean fromOurOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String host = request.getHeader(HttpHeaders.HOST);
        return origin != null && host != null && origin.endsWith("://" + host);
    }
}
