package tsunagi.person;

import java.time.LocalDate;
import java.util.List;

/**
 * 世帯の移り変わり.
 *
 * @param members every member of every time
 * @param changes newest first
 */
public record HouseholdHistory(List<Entry<HouseholdMember>> members, List<HouseholdChange> changes) {
    public HouseholdHistory {
        members = List.copyOf(members);
        changes = List.copyOf(changes);
    }

    /**
     * The household as it was on a day; who is a member since nobody knows when was one always. Of who died on a day that nobody
     * knows it is not said that she was one.
     */
    public List<Entry<HouseholdMember>> on(LocalDate day) {
        return members.stream()
                .filter(each -> each.content().since() == null
                        || !each.content().since().isAfter(day))
                .filter(each -> isAlive(each) || each.endedOn() != null)
                .filter(each -> each.endedOn() == null || !each.endedOn().isBefore(day))
                .toList();
    }

    private static boolean isAlive(Entry<HouseholdMember> member) {
        return !member.content().kin().deceased();
    }
}
