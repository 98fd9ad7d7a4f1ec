package tsunagi.casepage;

import java.time.LocalDate;
import java.util.List;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.Entry;
import tsunagi.person.HouseholdChange;
import tsunagi.person.HouseholdHistory;
import tsunagi.person.HouseholdMember;

/**
 * 世帯の移り変わり of a case's person.
 *
 * @param day whose household is shown
 */
record HouseholdHistoryPage(PersonPage person, HouseholdHistory history, LocalDate day) {
    List<Entry<HouseholdMember>> members() {
        return history.on(day);
    }

    String title() {
        return JapaneseDates.format(day) + "の世帯・家族";
    }

    static String recorded(HouseholdChange change) {
        return JapaneseDates.format(LocalDate.ofInstant(change.at(), JapanTime.ZONE)) + "　" + change.by();
    }
}
