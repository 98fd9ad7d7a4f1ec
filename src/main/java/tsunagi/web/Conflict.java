package tsunagi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * 競合 — two people changed the same record. The second one chooses field by field whose text stays; what she typed into
 * fields that don't differ travels along.
 *
 * @param by who saved first
 * @param at when, as the reader sees it: 14:30
 */
public record Conflict(
        String action, String by, String at, List<Difference> differences, List<CarriedForm.Entry> unchanged) {
    private static final Set<String> RENEWED = Set.of("_csrf", FormToken.PARAMETER, "version");

    public Conflict {
        differences = List.copyOf(differences);
        unchanged = List.copyOf(unchanged);
    }

    /** One field with both texts. */
    public record Difference(String name, String label, String theirs, String mine) {}

    /** What is stored now: each field's name, its label for staff, and its text. */
    public record Stored(String name, String label, String value) {
        /** @param value null where nothing is stored */
        public static Stored of(String name, String label, @Nullable String value) {
            return new Stored(name, label, value == null ? "" : value);
        }
    }

    /**
     * Compares a refused form with what is stored.
     *
     * @param version of what is stored now; the form is sent again with it, as its field {@code version}
     */
    public static Conflict of(HttpServletRequest request, String by, String at, long version, List<Stored> stored) {
        var differences = new ArrayList<Difference>();
        for (Stored field : stored) {
            String mine = typed(request, field.name());
            if (mine != null && !sameText(mine, field.value())) {
                differences.add(new Difference(field.name(), field.label(), field.value(), mine));
            }
        }
        var unchanged = new ArrayList<>(others(request, differences));
        unchanged.add(new CarriedForm.Entry("version", Long.toString(version)));
        return new Conflict(request.getRequestURI(), by, at, differences, unchanged);
    }

    /** The page to choose on, status 409. */
    public ModelAndView page() {
        return new ModelAndView("web/conflict", Map.of("conflict", this), HttpStatus.CONFLICT);
    }

    private static List<CarriedForm.Entry> others(HttpServletRequest request, List<Difference> differences) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !RENEWED.contains(field.getKey())
                        && differences.stream()
                                .noneMatch(chosen -> chosen.name().equals(field.getKey())))
                .flatMap(field ->
                        Arrays.stream(field.getValue()).map(value -> new CarriedForm.Entry(field.getKey(), value)))
                .toList();
    }

    /** Of several ticks one value, which a form reads as several again; null when the form has no such field. */
    private static @Nullable String typed(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values == null || values.length == 1) {
            return values == null ? null : values[0];
        }
        return Arrays.stream(values).filter(value -> !value.isEmpty()).collect(Collectors.joining(","));
    }

    /** Browsers send line breaks as CR LF. */
    private static boolean sameText(String mine, String stored) {
        return mine.replace("\r\n", "\n")
                .strip()
                .equals(stored.replace("\r\n", "\n").strip());
    }
}
