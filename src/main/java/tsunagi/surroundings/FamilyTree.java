package tsunagi.surroundings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tsunagi.person.Sex;

/** Who of a family is whose partner and whose child. */
final class FamilyTree {
    private final Map<String, Relative> people = new LinkedHashMap<>();
    private final List<Union> unions = new ArrayList<>();

    void add(Relative relative) {
        people.put(relative.key(), relative);
    }

    Relative person(String key) {
        Relative found = people.get(key);
        if (found == null) {
            throw new IllegalArgumentException("Nobody has the key " + key);
        }
        return found;
    }

    Collection<Relative> people() {
        return Collections.unmodifiableCollection(people.values());
    }

    List<Union> unions() {
        return Collections.unmodifiableList(unions);
    }

    Stream<Relative> of(Kinship kinship) {
        return people.values().stream().filter(each -> each.kinship() == kinship);
    }

    /** The unions in which somebody is a partner. */
    List<Union> unionsOf(String key) {
        return unions.stream().filter(each -> each.partners().contains(key)).toList();
    }

    Optional<Union> birth(String child) {
        return unions.stream().filter(each -> each.children().contains(child)).findFirst();
    }

    /** Both partners, or one alone: with the children whose other parent nobody has told of. */
    Union union(String... partners) {
        return unions.stream()
                .filter(each -> each.isOf(Set.of(partners)))
                .findFirst()
                .orElseGet(() -> opened(List.of(partners)));
    }

    /** The union to which children of somebody belong unless something else is told: the first with a partner. */
    Union coupleOf(String key) {
        return unionsOf(key).stream().filter(Union::isCouple).findFirst().orElseGet(() -> union(key));
    }

    /** The union that somebody comes from; without partners while nobody has told of her parents. */
    Union parentsOf(String child) {
        return birth(child).orElseGet(() -> {
            Union made = opened(List.of());
            made.bear(child);
            return made;
        });
    }

    /** A third parent, or a second one of the same sex, is a partner of the first one. */
    void addParent(String child, Relative parent) {
        Union from = parentsOf(child);
        boolean taken = from.isCouple() || from.partners().stream().anyMatch(each -> sameSex(person(each), parent));
        if (taken) {
            String other = from.partners().stream()
                    .filter(each -> !sameSex(person(each), parent))
                    .findFirst()
                    .orElse(from.partners().getFirst());
            union(other, parent.key()).tell(parent.partnership());
        } else {
            from.join(parent.key());
            from.tell(parent.partnership());
        }
    }

    private static boolean sameSex(Relative one, Relative other) {
        return one.sex() == other.sex() && (one.sex() == Sex.MALE || one.sex() == Sex.FEMALE);
    }

    private Union opened(List<String> partners) {
        Union union = new Union(partners);
        unions.add(union);
        return union;
    }
}
