package tsunagi.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PersonId;

/**
 * 本人の見出し — who the person is and how to reach her, as headings, papers and lists show it.
 *
 * @param telephones those in use, in the order in which they were written down
 * @param address where she lives now, null when nothing is known
 * @param today ages are those of this day
 */
public record PersonCard(
        PersonId id,
        PersonBasics basics,
        List<Telephone> telephones,
        @Nullable Address address,
        LocalDate today) {
    public PersonCard {
        telephones = List.copyOf(telephones);
    }

    static PersonCard of(
            PersonId person,
            PersonBasics basics,
            List<Entry<Telephone>> telephones,
            List<Entry<Address>> addresses,
            LocalDate today) {
        return new PersonCard(
                person,
                basics,
                Telephone.once(telephones.stream()
                        .filter(Entry::isCurrent)
                        .map(Entry::content)
                        .toList()),
                addresses.stream()
                        .filter(Entry::isCurrent)
                        .map(Entry::content)
                        .filter(address -> address.kind() != Address.Kind.REGISTERED)
                        .findFirst()
                        .orElse(null),
                today);
    }

    /** {@code 田中 太郎}, {@code 匿名の女性}; 通称 in parentheses. */
    public String displayName() {
        return basics.name().display();
    }

    public @Nullable String kana() {
        return basics.name().kana();
    }

    /** {@code 昭和36年11月22日（1961年11月22日）・65歳}; null when unknown. */
    public @Nullable String birthLabel() {
        return basics.birth() == null ? null : basics.birth().label() + "・" + ageLabel();
    }

    /** {@code 65歳}, {@code 60歳代（推定）}; null when the birth date is unknown. */
    public @Nullable String ageLabel() {
        return basics.birth() == null ? null : basics.birth().ageLabel(today);
    }

    /** Null where it is not said. */
    public @Nullable String sexLabel() {
        return basics.sexLabel();
    }

    /** {@code 〒940-0062 新潟県長岡市…}, {@code 住所不定}; null when nothing is known. */
    public @Nullable String addressLine() {
        return address == null ? null : address.line();
    }
}
