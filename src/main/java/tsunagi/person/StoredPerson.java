package tsunagi.person;

import java.time.LocalDate;
import java.util.List;
import tsunagi.kernel.PersonId;

/**
 * What the register holds of one person, but for her household.
 *
 * @param addresses current ones first, the newest of them on top
 * @param telephones current ones first, in the order in which they were written down
 */
record StoredPerson(
        PersonId id,
        Entry<PersonBasics> basics,
        List<Entry<Address>> addresses,
        List<Entry<Telephone>> telephones,
        List<MergedEntry> merged) {
    StoredPerson {
        addresses = List.copyOf(addresses);
        telephones = List.copyOf(telephones);
        merged = List.copyOf(merged);
    }

    PersonCard card(LocalDate today) {
        return PersonCard.of(id, basics.content(), telephones, addresses, today);
    }
}
