package tsunagi.standards;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * 基準の行の名前 — of which rows there is one on each day.
 *
 * @param subject for whom or of what: a household size, a kind of cost, of duty, of paper
 */
public record StandardKey(StandardItem item, String subject) implements Comparable<StandardKey> {
    private static final Comparator<StandardKey> ORDER =
            Comparator.comparing(StandardKey::item).thenComparing(key -> key.item.place(key.subject));

    /** @throws IllegalArgumentException when the item has no such subject */
    public StandardKey {
        requireNonNull(item, "item is null");
        requireNonNull(item.subjectLabel(subject), "unknown subject");
    }

    /** @param size persons, at least one */
    public static StandardKey of(StandardItem item, int size) {
        return new StandardKey(item, Integer.toString(size));
    }

    static StandardKey of(StandardItem item, Enum<?> subject) {
        return new StandardKey(item, subject.name());
    }

    /** {@code 基準額 1人} */
    public String label() {
        return item.label() + " " + item.subjectLabel(subject);
    }

    @Override
    public int compareTo(StandardKey other) {
        return ORDER.compare(this, other);
    }
}
