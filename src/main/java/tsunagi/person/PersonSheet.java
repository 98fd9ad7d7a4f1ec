package tsunagi.person;

import java.time.LocalDate;
import java.util.List;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.PersonId;

/** 本人・世帯・連絡先 of one case, with what no longer holds. */
public record PersonSheet(
        CaseId caseId,
        PersonId person,
        Entry<PersonBasics> basics,
        List<Entry<Address>> addresses,
        List<Entry<Telephone>> telephones,
        List<Entry<HouseholdMember>> household,
        List<MergedEntry> merged,
        LocalDate today) {
    public PersonSheet {
        addresses = List.copyOf(addresses);
        telephones = List.copyOf(telephones);
        household = List.copyOf(household);
        merged = List.copyOf(merged);
    }

    /** Rises with everything that is written about the household: no row is ever taken away. */
    public long householdVersion() {
        return Families.version(household);
    }

    public PersonCard card() {
        return PersonCard.of(person, basics.content(), telephones, addresses, today);
    }
}
