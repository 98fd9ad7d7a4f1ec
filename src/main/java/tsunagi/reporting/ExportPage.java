package tsunagi.reporting;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * How a return leaves Tsunagi.
 *
 * @param unwritable the characters that a CSV in MS932 would lose, each as often as it occurs
 */
record ExportPage(Selection selection, List<String> unwritable) {
    ExportPage {
        unwritable = List.copyOf(unwritable);
    }

    String title() {
        return "ファイルに出す・印刷する（" + selection.span().label() + "）";
    }

    String href(String file) {
        return "/returns/" + file + selection.query();
    }

    String backHref() {
        return "/returns" + selection.query();
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
