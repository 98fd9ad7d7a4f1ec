package tsunagi.person;

import org.jspecify.annotations.Nullable;

/**
 * 宛名 of a paper to the person herself, as it stands in the window of the envelope.
 *
 * @param name her full name; as she is called where nobody knows it
 * @param postalCode {@code 940-0062}; empty where nothing is known
 * @param address empty where nothing is known
 */
public record Addressee(String name, String postalCode, String address) {
    public static Addressee of(PersonCard card) {
        String full = card.basics().name().full();
        String name = full == null ? card.displayName() : full;
        Address address = card.address();
        return address == null
                ? new Addressee(name, "", "")
                : new Addressee(name, written(address.postalCode()), address.place());
    }

    private static String written(@Nullable String digits) {
        return digits == null ? "" : digits.substring(0, 3) + "-" + digits.substring(3);
    }
}
