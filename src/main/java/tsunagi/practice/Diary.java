package tsunagi.practice;

import java.util.List;
import tsunagi.tenancy.YamlPlace;

/**
 * Contacts over a long time, as many as the story tells.
 *
 * @param until the day of the last one, in business days before the first start
 * @param support whether support was given in them, rather than only talked
 */
record Diary(int until, boolean support, List<Contact> contacts) {
    /** The first contacts lie closer together than the last ones. */
    private static final double SLOWING = 1.35;

    Diary {
        contacts = List.copyOf(contacts);
    }

    static Diary read(YamlPlace place, boolean support) {
        place.only("until", "diary");
        return new Diary(
                place.at("until").number(),
                support,
                place.at("diary").items().stream().map(Contact::read).toList());
    }

    /** The day of a contact, when the diary begins after a day. */
    int day(int index, int from) {
        double part = Math.pow((index + 1.0) / contacts.size(), SLOWING);
        return from - Math.max(index + 1, (int) Math.round(part * (from - until)));
    }
}
