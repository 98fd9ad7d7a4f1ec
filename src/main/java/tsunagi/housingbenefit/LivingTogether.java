package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tsunagi.person.Entry;
import tsunagi.person.HouseholdHistory;
import tsunagi.person.HouseholdMember;

/** 同一の世帯 — who lives with the person, as 本人・世帯 says it of a day. Whether they share one purse is for staff to ask. */
record LivingTogether(List<Entry<HouseholdMember>> everybody) {
    LivingTogether {
        everybody = List.copyOf(everybody);
    }

    /** Without the person herself. */
    Stream<HouseholdMember> members(LocalDate day) {
        return new HouseholdHistory(everybody, List.of())
                .on(day).stream().map(Entry::content).filter(HouseholdMember::livesTogether);
    }

    /** With the person herself. */
    int size(LocalDate day) {
        return 1 + Math.toIntExact(members(day).count());
    }
}
