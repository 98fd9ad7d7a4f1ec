package tsunagi.supportlog;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.person.Persons;

/** 世帯のほかの方のケース — who else a contact may have been with. Names leave it only with their audit line. */
@Component
class HouseholdCases {
    static final String FIELD = "sharedWith";

    private final Access access;
    private final HouseholdCaseStore store;
    private final Persons persons;

    HouseholdCases(Access access, HouseholdCaseStore store, Persons persons) {
        this.access = access;
        this.store = store;
        this.persons = persons;
    }

    /** What a record of the case may be shared with. */
    List<HouseholdCase> offered(CaseId caseId) {
        return shown(store.offered(caseId));
    }

    /** Those of the cases that may be named to whoever reads. */
    List<HouseholdCase> visible(Collection<CaseId> cases) {
        return cases.isEmpty() ? List.of() : shown(store.visible(cases));
    }

    /**
     * The cases behind the ticks of a form, each of them entered.
     *
     * @throws Refusal when one of them is not offered any more
     */
    ContactCases chosen(CaseId caseId, List<String> numbers) {
        if (numbers.isEmpty()) {
            return ContactCases.only(caseId);
        }
        var offered = store.offered(caseId).stream().map(HouseholdCase::number).toList();
        if (!numbers.stream()
                .allMatch(number -> offered.stream().map(CaseNumber::value).anyMatch(number::equals))) {
            throw new Refusal(FIELD, "同じ世帯の方のケースを選び直してください");
        }
        return new ContactCases(
                caseId,
                numbers.stream()
                        .distinct()
                        .map(number -> access.enter(Permission.RECORD_SUPPORT, new CaseNumber(number)))
                        .toList());
    }

    /** After a correction: those that were ticked, and those that the corrector could not see to untick. */
    ContactCases chosenAnew(ContactCases before, List<String> numbers) {
        var seen = store.visible(before.others());
        var seenIds = seen.stream().map(HouseholdCase::id).toList();
        var stays = before.others().stream().filter(each -> !seenIds.contains(each));
        var kept = seen.stream()
                .filter(each -> numbers.contains(each.number().value()))
                .map(HouseholdCase::id);
        var known = seen.stream().map(each -> each.number().value()).toList();
        var added = chosen(
                before.counted(),
                numbers.stream().filter(number -> !known.contains(number)).toList());
        return new ContactCases(
                before.counted(),
                Stream.of(stays, kept, added.others().stream())
                        .flatMap(each -> each)
                        .distinct()
                        .toList());
    }

    /** What is written into a record is written into each case whose timeline shows it: their people stand in the audit log. */
    void written(CaseId entered, ContactCases... in) {
        access.shown(
                Permission.RECORD_SUPPORT,
                Stream.of(in)
                        .flatMap(each -> each.all().stream())
                        .filter(each -> !each.equals(entered))
                        .distinct()
                        .toList());
    }

    private List<HouseholdCase> shown(List<HouseholdCase> found) {
        if (found.isEmpty()) {
            return found;
        }
        access.shown(Permission.VIEW_CASE, found.stream().map(HouseholdCase::id).toList());
        var names = persons.names(found.stream().map(HouseholdCase::person).toList());
        return found.stream()
                .map(each -> {
                    var name = names.get(each.person());
                    return each.named(name == null ? "" : name.display());
                })
                .toList();
    }
}
