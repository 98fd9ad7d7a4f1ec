package tsunagi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * 競合 — two people changed the same record. What only one of them changed is put together; where both changed a field, the
 * second one chooses whose text stays.
 *
 * @param by who saved first
 * @param at when, as the reader sees it: 14:30
 * @param unchanged the other fields as they are sent again
 * @param merged labels of the fields that only the first one has changed; null when that can't be known of every field
 */
public record Conflict(
        String action,
        String by,
        String at,
        List<Difference> differences,
        List<CarriedForm.Entry> unchanged,
        @Nullable List<String> merged) {
    private static final Set<String> RENEWED =
            Set.of("_csrf", FormToken.PARAMETER, PageAddress.PARAMETER, FormBase.PARAMETER, "version");

    /** Said anew with each save, and never stored over another one's. */
    private static final Set<String> OWN = Set.of("reason", "button");

    public Conflict {
        differences = List.copyOf(differences);
        unchanged = List.copyOf(unchanged);
        merged = merged == null ? null : List.copyOf(merged);
    }

    /** One field with both texts. */
    public record Difference(Stored stored, String mine) {
        String name() {
            return stored.name;
        }

        String label() {
            return stored.label;
        }

        String theirs() {
            return stored.value;
        }

        String myWords() {
            return stored.words(mine);
        }

        String theirWords() {
            return stored.words(stored.value);
        }
    }

    /**
     * What is stored now.
     *
     * @param label of the field for staff
     * @param value its text; of several choices their values with commas between them
     * @param choices what staff read for the values; empty for a text
     */
    public record Stored(String name, String label, String value, List<Choice> choices) {
        public Stored {
            choices = List.copyOf(choices);
        }

        public Stored(String name, String label, String value) {
            this(name, label, value, List.of());
        }

        /** @param value null where nothing is stored */
        public static Stored of(String name, String label, @Nullable String value) {
            return new Stored(name, label, value == null ? "" : value);
        }

        /** @param value null where nothing is chosen */
        public static Stored chosen(String name, String label, @Nullable String value, List<Choice> choices) {
            return new Stored(name, label, value == null ? "" : value, choices);
        }

        public static Stored chosen(String name, String label, Collection<String> values, List<Choice> choices) {
            return new Stored(name, label, String.join(",", values), choices);
        }

        /** Browsers send line breaks as CR LF, and ticks in the order of the page. */
        boolean isSame(String one, String other) {
            return choices.isEmpty()
                    ? text(one).equals(text(other))
                    : values(one)
                            .collect(Collectors.toSet())
                            .equals(values(other).collect(Collectors.toSet()));
        }

        private String words(String value) {
            return choices.isEmpty() ? value : values(value).map(this::word).collect(Collectors.joining("、"));
        }

        private String word(String value) {
            return choices.stream()
                    .filter(choice -> choice.value().equals(value))
                    .findFirst()
                    .map(Choice::label)
                    .orElse(value);
        }

        private static Stream<String> values(String several) {
            return Arrays.stream(several.split(",")).filter(value -> !value.isBlank());
        }

        private static String text(String typed) {
            return typed.replace("\r\n", "\n").strip();
        }
    }

    /** Compares a refused form with what somebody else saved first. */
    public static Conflict of(HttpServletRequest request, ChangedMeanwhile changed) {
        var saved = changed.saved();
        return of(request, saved.by(), saved.moment(), saved.version(), changed.stored());
    }

    /**
     * Compares a refused form with what is stored.
     *
     * @param version of what is stored now; the form is sent again with it, as its field {@code version}
     */
    public static Conflict of(HttpServletRequest request, String by, String at, long version, List<Stored> stored) {
        FormBase base = FormBase.of(request).orElse(null);
        var differences = new ArrayList<Difference>();
        var theirs = new LinkedHashMap<String, Stored>();
        for (Stored field : stored) {
            String mine = typed(request, field.name());
            if (field.isSame(mine, field.value()) || isStill(base, field, field.value())) {
                continue;
            }
            if (isStill(base, field, mine)) {
                theirs.put(field.name(), field);
            } else {
                differences.add(new Difference(field, mine));
            }
        }
        var unchanged = new ArrayList<>(others(request, differences, theirs.keySet()));
        theirs.values().forEach(field -> unchanged.add(new CarriedForm.Entry(field.name(), field.value())));
        unchanged.add(new CarriedForm.Entry("version", Long.toString(version)));
        boolean known = base != null && knowsEveryField(request, stored);
        List<String> merged = theirs.values().stream().map(Stored::label).toList();
        return new Conflict(request.getRequestURI(), by, at, differences, unchanged, known ? merged : null);
    }

    /** The page to choose on, status 409; when nothing is to be chosen, the form put together of both is saved instead. */
    public ModelAndView page() {
        return merged != null && differences.isEmpty()
                ? new ModelAndView(new MergedSubmission(action, unchanged, merged))
                : new ModelAndView("web/conflict", Map.of("conflict", this), HttpStatus.CONFLICT);
    }

    /** A field that nobody can compare might be overwritten: then she is shown the page. */
    private static boolean knowsEveryField(HttpServletRequest request, List<Stored> stored) {
        Set<String> names = stored.stream().map(Stored::name).collect(Collectors.toSet());
        return request.getParameterMap().keySet().stream()
                .allMatch(name -> names.contains(name) || OWN.contains(name) || RENEWED.contains(name));
    }

    private static boolean isStill(@Nullable FormBase base, Stored field, String text) {
        return base != null && field.isSame(text, base.value(field.name()));
    }

    private static List<CarriedForm.Entry> others(
            HttpServletRequest request, List<Difference> differences, Set<String> theirs) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !RENEWED.contains(field.getKey())
                        && !theirs.contains(field.getKey())
                        && differences.stream()
                                .noneMatch(chosen -> chosen.name().equals(field.getKey())))
                .flatMap(field ->
                        Arrays.stream(field.getValue()).map(value -> new CarriedForm.Entry(field.getKey(), value)))
                .toList();
    }

    /** Of several ticks one value, which a form reads as several again; without a tick a browser doesn't send the field. */
    private static String typed(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? ""
                : Arrays.stream(values).reduce(Conflict::several).orElse("");
    }

    static String several(String one, String another) {
        return one.isEmpty() || another.isEmpty() ? one + another : one + "," + another;
    }
}
