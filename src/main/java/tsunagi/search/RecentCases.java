package tsunagi.search;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;

/**
 * 最近開いたケース — what the command palette offers before anything is typed. The audit log knows what she opened; whoever is shown
 * stands in it once more.
 */
@Service
public class RecentCases {
    private final Access access;
    private final StaffDirectory staff;
    private final SearchStore store;
    private final Persons persons;

    RecentCases(Access access, StaffDirectory staff, SearchStore store, Persons persons) {
        this.access = access;
        this.staff = staff;
        this.store = store;
        this.persons = persons;
    }

    /** Empty for whoever sees no cases, or wants none to be listed. */
    @Transactional
    List<RecentCase> mine() {
        var reader = Actor.current();
        if (!reader.may(Permission.SEARCH) || !staff.seesRecentCases(reader.staff())) {
            return List.of();
        }
        var opened = store.recentlyOpened();
        access.shown(
                Permission.SEARCH,
                opened.stream().map(SearchStore.Opened::caseId).toList());
        var names = persons.names(
                opened.stream().map(SearchStore.Opened::person).distinct().toList());
        return opened.stream()
                .map(each -> {
                    PersonName name = Objects.requireNonNull(names.get(each.person()), "a person of a case");
                    return RecentCase.of(each.number(), name);
                })
                .toList();
    }
}
