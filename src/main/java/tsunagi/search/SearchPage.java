package tsunagi.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.casefile.Stage;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.FoundPerson;
import tsunagi.web.Pager;

/**
 * What a search has found.
 *
 * @param people of this page
 * @param texts the newest; empty on further pages of people
 * @param moreTexts there are more than are shown
 * @param shortWords nothing was sought in the records, since the words are too short for that
 */
record SearchPage(
        UUID id,
        String words,
        List<PersonHit> people,
        Pager pager,
        List<TextHit> texts,
        boolean moreTexts,
        boolean shortWords) {

    /** A person, where her case stands, and what of her was sought. */
    record PersonHit(
            FoundPerson person,
            Marked name,
            @Nullable Marked kana,
            @Nullable Marked shown,
            Stage stage,
            @Nullable String lead) {
        String href() {
            return "/cases/" + person.newestCase();
        }
    }

    /**
     * A record or a reception with the text around what was sought.
     *
     * @param shared 同じ対応: the same record is found with somebody else of the household too
     */
    record TextHit(
            CaseNumber number, String name, LocalDate on, String kind, boolean shared, Marked text, String href) {
        String when() {
            return JapaneseDates.formatShort(on);
        }
    }

    boolean empty() {
        return people.isEmpty() && texts.isEmpty();
    }

    boolean first() {
        return pager.page() == 1;
    }
}
