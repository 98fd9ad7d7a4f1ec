package tsunagi.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of one day. A number of a breakdown is called {@code profile.MALE-40-W3}: the breakdown, and the code of
 * one entry of each of its lists, or {@code *} for all of them.
 */
record IndicatorSet(IndicatorFile file, LocalDate day, List<Indicator> indicators, CodeList staff) {
    IndicatorSet {
        indicators = List.copyOf(indicators);
    }

    /** The number of this code, one of a breakdown included. */
    Optional<Indicator> find(String code) {
        int dot = code.indexOf('.');
        return dot < 0
                ? named(code)
                : named(code.substring(0, dot)).flatMap(whole -> part(whole, code.substring(dot + 1)));
    }

    private Optional<Indicator> named(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** What stands in a list under this code: the number itself, or those of the breakdown. */
    List<Indicator> members(String code) {
        var indicator = named(code).orElse(null);
        if (indicator == null) {
            return List.of();
        }
        if (!(indicator.measure() instanceof Measure.Breakdown breakdown)) {
            return List.of(indicator);
        }
        return combinations(lists(breakdown)).stream()
                .flatMap(key -> part(indicator, key).stream())
                .toList();
    }

    /** The lists of a breakdown, as they are on this day. */
    List<CodeList> lists(Measure.Breakdown breakdown) {
        return breakdown.lists().stream()
                .map(list -> list.code().equals(CodeList.STAFF) ? staff : list.on(day))
                .toList();
    }

    /** The lists of the breakdown of this code, none when there is no such breakdown. */
    List<CodeList> lists(String code) {
        return named(code)
                .filter(indicator -> indicator.measure() instanceof Measure.Breakdown)
                .map(indicator -> lists((Measure.Breakdown) indicator.measure()))
                .orElse(List.of());
    }

    /** The code of a number of a breakdown by several lists: one entry of one of them, all of the others. */
    String code(String breakdown, int list, String entry) {
        List<String> codes =
                new ArrayList<>(Collections.nCopies(lists(breakdown).size(), CodeList.EVERY));
        codes.set(list, entry);
        return breakdown + "." + String.join("-", codes);
    }

    /** The name alone, without the rows above it: 新規相談受付件数 人口10万人あたり. */
    String fullName(Indicator indicator) {
        return indicator.measure() instanceof Measure.PerInhabitants(var count)
                ? find(count).map(Indicator::name).orElse("") + " " + indicator.name()
                : indicator.name();
    }

    /** The kinds of happenings that the sections need. */
    Set<HappeningKind> kinds(List<Section> sections) {
        var kinds = EnumSet.noneOf(HappeningKind.class);
        sections.stream()
                .flatMap(Section::named)
                .forEach(code -> named(code).ifPresent(indicator -> addKinds(indicator, kinds)));
        return kinds;
    }

    private void addKinds(Indicator indicator, Set<HappeningKind> kinds) {
        switch (indicator.measure()) {
            case Measure.Count count -> kinds.add(count.kind());
            case Measure.Breakdown breakdown -> kinds.add(breakdown.kind());
            case Measure.Percent percent -> {
                percent.parts().forEach(part -> named(part).ifPresent(each -> addKinds(each, kinds)));
                named(percent.whole()).ifPresent(each -> addKinds(each, kinds));
            }
            case Measure.PerInhabitants per -> named(per.count()).ifPresent(each -> addKinds(each, kinds));
            case Measure.Inhabitants _ -> {}
        }
    }

    private Optional<Indicator> part(Indicator whole, String key) {
        if (!(whole.measure() instanceof Measure.Breakdown breakdown)) {
            return Optional.empty();
        }
        var lists = lists(breakdown);
        var chosen = lists.size() == 1 ? List.of(key) : List.of(key.split("-", -1));
        if (chosen.size() != lists.size()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        List<CodeList> narrowed = new ArrayList<>();
        for (int each = 0; each < lists.size(); each++) {
            var list = lists.get(each);
            String code = chosen.get(each);
            String name = nameOf(list, code);
            if (name == null) {
                return Optional.empty();
            }
            names.add(name);
            narrowed.add(narrowed(list, code));
        }
        return Optional.of(new Indicator(
                whole.code() + "." + key,
                joined(names, whole.name()),
                whole.unit(),
                new Measure.Count(breakdown.kind(), Set.copyOf(combinations(narrowed))),
                whole.valid(),
                whole.counting()));
    }

    private static @Nullable String nameOf(CodeList list, String code) {
        return list.name(code).orElse(null);
    }

    private static CodeList narrowed(CodeList list, String code) {
        return code.equals(CodeList.EVERY)
                ? list
                : new CodeList(
                        list.code(),
                        list.entries().stream()
                                .filter(entry -> entry.code().equals(code))
                                .toList());
    }

    private static String joined(List<String> names, String all) {
        String joined =
                String.join("・", names.stream().filter(name -> !name.isEmpty()).toList());
        return joined.isEmpty() ? all : joined;
    }

    private static List<String> combinations(List<CodeList> lists) {
        Stream<String> keys = Stream.of("");
        for (CodeList list : lists) {
            keys = keys.flatMap(
                    before -> list.codes().stream().map(code -> before.isEmpty() ? code : before + "-" + code));
        }
        return keys.toList();
    }
}
