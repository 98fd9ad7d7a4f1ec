package tsunagi.tenancy;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A choice with the Japanese word that presets and screens use for it. */
interface Labelled {
    String label();

    static <E extends Labelled> Map<String, E> byLabel(E[] choices) {
        return Stream.of(choices).collect(toMap(Labelled::label, identity(), (first, _) -> first, LinkedHashMap::new));
    }
}
