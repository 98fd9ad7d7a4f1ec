package tsunagi.search;

import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Romaji;
import tsunagi.person.PersonName;

/**
 * A case that was opened lately.
 *
 * @param words its name as it is read: {@code たなか たろう|tanaka tarou}
 */
record RecentCase(String number, String name, String href, String words) {
    static RecentCase of(CaseNumber number, PersonName name) {
        String kana = name.kana() == null ? "" : name.kana().replace('　', ' ');
        return new RecentCase(
                number.value(), name.display(), "/cases/" + number.value(), kana + "|" + Romaji.spell(kana));
    }
}
