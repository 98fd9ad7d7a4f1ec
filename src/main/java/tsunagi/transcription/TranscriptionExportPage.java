package tsunagi.transcription;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * How the cases of a list leave as a CSV.
 *
 * @param unwritable the characters that MS932 would lose, each as often as it occurs
 */
record TranscriptionExportPage(TranscriptionFilter filter, List<String> unwritable) {
    TranscriptionExportPage {
        unwritable = List.copyOf(unwritable);
    }

    String href(String file) {
        return TranscriptionListPage.PATH + file + filter.query();
    }

    /** {@code 𠮷 2個、ễ 1個}. */
    String lost() {
        return unwritable.stream()
                .collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()))
                .entrySet()
                .stream()
                .map(each -> each.getKey() + " " + each.getValue() + "個")
                .collect(joining("、"));
    }
}
