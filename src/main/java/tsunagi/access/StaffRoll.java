package tsunagi.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.StaffId;

/** 職員名簿 of one municipality by kana, also who has left: her name stands on what she wrote. Nobody's rights follow from it. */
record StaffRoll(List<Member> members, Map<StaffId, String> names) {
    StaffRoll(List<Member> members) {
        this(List.copyOf(members), namesOf(members));
    }

    /** @param working whether she may be chosen for new work */
    record Member(Colleague colleague, boolean working, List<OfficeId> offices) {}

    private static Map<StaffId, String> namesOf(List<Member> members) {
        Map<StaffId, String> names = new HashMap<>();
        members.forEach(
                member -> names.put(member.colleague().id(), member.colleague().name()));
        return Map.copyOf(names);
    }

    Map<StaffId, String> names(Collection<StaffId> of) {
        Map<StaffId, String> found = new HashMap<>(names);
        found.keySet().retainAll(of);
        return found;
    }

    List<Colleague> everybody() {
        return members.stream().map(Member::colleague).toList();
    }

    List<Colleague> workingAt(Collection<OfficeId> offices) {
        return members.stream()
                .filter(member -> member.working() && member.offices().stream().anyMatch(offices::contains))
                .map(Member::colleague)
                .toList();
    }
}
