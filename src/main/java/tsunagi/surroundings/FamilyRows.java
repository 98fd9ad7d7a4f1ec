package tsunagi.surroundings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tsunagi.person.Partnership;
import tsunagi.person.Sex;

/**
 * The generations of a family from top to bottom, each from left to right: couples beside each other, children in the order of
 * their parents and among themselves by age.
 */
final class FamilyRows {
    private final FamilyTree tree;
    private final Map<String, List<String>> couples = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final TreeMap<Integer, List<List<String>>> rows = new TreeMap<>();

    private FamilyRows(FamilyTree tree) {
        this.tree = tree;
    }

    /** Of each generation its couples and singles: their keys from left to right. */
    static List<List<List<String>>> of(FamilyTree tree) {
        var made = new FamilyRows(tree);
        tree.people().stream().map(Relative::key).forEach(made::couple);
        tree.people().stream().map(Relative::generation).distinct().sorted().forEach(made::fill);
        return List.copyOf(made.rows.values());
    }

    /** Everybody who is connected to somebody by unions. */
    private void couple(String key) {
        if (couples.containsKey(key)) {
            return;
        }
        var found = new ArrayList<>(List.of(key));
        for (int next = 0; next < found.size(); next++) {
            partners(found.get(next)).filter(each -> !found.contains(each)).forEach(found::add);
        }
        var ordered = ordered(found);
        ordered.forEach(each -> couples.put(each, ordered));
    }

    private Stream<String> partners(String key) {
        return tree.unionsOf(key).stream()
                .flatMap(each -> each.partners().stream())
                .filter(each -> !each.equals(key));
    }

    /** A man stands left of a woman; of several partners those who were left stand on the left of the one whose they are. */
    private List<String> ordered(List<String> found) {
        if (found.size() == 2) {
            boolean swapped = tree.person(found.get(0)).sex() != Sex.MALE
                    && tree.person(found.get(1)).sex() == Sex.MALE;
            return swapped ? found.reversed() : found;
        }
        String middle = found.stream()
                .max(Comparator.comparingLong(each -> partners(each).count()))
                .orElseThrow();
        var left = found.stream().filter(each -> isFormer(middle, each)).toList();
        var right = found.stream()
                .filter(each -> !each.equals(middle) && !left.contains(each))
                .toList();
        return Stream.of(left, List.of(middle), right).flatMap(List::stream).toList();
    }

    private boolean isFormer(String middle, String other) {
        return tree.unionsOf(other).stream()
                .anyMatch(each -> each.partners().contains(middle)
                        && each.partnership() == Partnership.DIVORCED
                        && !middle.equals(other));
    }

    private void fill(int generation) {
        var row = new ArrayList<List<String>>();
        rows.getOrDefault(generation - 1, List.of()).stream()
                .flatMap(List::stream)
                .flatMap(parent -> tree.unionsOf(parent).stream())
                .distinct()
                .forEach(union -> addChildren(union, row));
        tree.people().stream()
                .filter(each -> each.generation() == generation)
                .sorted(Comparator.comparing(each -> each.kinship() == Kinship.OTHER))
                .forEach(each -> tree.birth(each.key())
                        .ifPresentOrElse(union -> addChildren(union, row), () -> add(each.key(), row)));
        rows.put(generation, row);
    }

    /** Who has parents-in-law stands last, nearest to them. */
    private void addChildren(Union union, List<List<String>> row) {
        union.children().stream()
                .map(tree::person)
                .sorted(Comparator.comparing(this::isBetweenFamilies)
                        .thenComparing(Relative::born, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(each -> add(each.key(), row));
    }

    private boolean isBetweenFamilies(Relative relative) {
        return couples.getOrDefault(relative.key(), List.of()).stream()
                .filter(each -> !each.equals(relative.key()))
                .anyMatch(each -> tree.birth(each).isPresent());
    }

    private void add(String key, List<List<String>> row) {
        if (!placed.contains(key)) {
            var couple = couples.getOrDefault(key, List.of(key));
            placed.addAll(couple);
            row.add(couple);
        }
    }
}
