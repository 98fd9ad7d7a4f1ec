package tsunagi.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.person.FoundPerson;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;

/**
 * How well the search finds the people of a set.
 *
 * @param enter registers somebody with a visible case
 * @param persons the register that is searched
 */
public record NameTrial(Function<PersonName, PersonId> enter, Persons persons) {
    private static final int ALL = 100_000;

    /** What came of it. */
    public record Outcome(int toFind, List<NamePair> missed, int notToFind, List<NamePair> falseHits) {
        /** The share of those to be found that were found. */
        public double recall() {
            return toFind == 0 ? 1 : (toFind - missed.size()) / (double) toFind;
        }

        /** As the bench prints it. */
        public String report() {
            return missed.isEmpty() && falseHits.isEmpty()
                    ? summary()
                    : summary() + "\n" + lines("not found", missed) + lines("false hit", falseHits);
        }

        private String summary() {
            return "recall %.1f %% (%d of %d), false hits %d of %d"
                    .formatted(100 * recall(), toFind - missed.size(), toFind, falseHits.size(), notToFind);
        }

        private static String lines(String what, List<NamePair> pairs) {
            return pairs.stream()
                    .map(pair -> "%s: line %d: %s (%s) by %s%n"
                            .formatted(what, pair.line(), pair.stored(), pair.kana(), pair.query()))
                    .collect(Collectors.joining());
        }
    }

    /** Runs in a transaction of somebody who sees the people that are entered. */
    public Outcome run(List<NamePair> pairs) {
        Map<PersonName, PersonId> people = new HashMap<>();
        pairs.forEach(pair -> people.computeIfAbsent(pair.name(), enter));
        List<NamePair> missed = new ArrayList<>();
        List<NamePair> falseHits = new ArrayList<>();
        for (NamePair pair : pairs) {
            boolean found = found(pair.query()).contains(people.get(pair.name()));
            if (pair.match() && !found) {
                missed.add(pair);
            } else if (!pair.match() && found) {
                falseHits.add(pair);
            }
        }
        int toFind = (int) pairs.stream().filter(NamePair::match).count();
        return new Outcome(toFind, missed, pairs.size() - toFind, falseHits);
    }

    private Set<PersonId> found(String query) {
        try {
            return persons.find(SearchWords.read(query).typed(), ALL, 0).people().stream()
                    .map(FoundPerson::person)
                    .collect(Collectors.toSet());
        } catch (Refusal nothingToSeek) {
            return Set.of();
        }
    }
}
