package tsunagi.casepage;

import java.util.List;
import tsunagi.casefile.Stage;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.Entry;
import tsunagi.person.HouseholdMember;

/**
 * 世帯 and ほかのケース of the person whose case it is.
 *
 * @param others the person's other cases that the reader may open, the newest first
 * @param alarms たらい回しの警報 of this case that nobody has answered
 */
record PersonGlance(List<Entry<HouseholdMember>> household, List<OtherCase> others, List<String> alarms) {
    PersonGlance {
        household = List.copyOf(household);
        others = List.copyOf(others);
        alarms = List.copyOf(alarms);
    }

    /**
     * Another case of the same person: one before this one, or the one of her return.
     *
     * @param ending {@code R8.3.31 困窮状態から脱却した}; empty while it runs
     */
    record OtherCase(CaseNumber number, String received, Stage stage, String ending) {
        String href() {
            return "/cases/" + number;
        }
    }
}
