package tsunagi.casepage;

import org.springframework.stereotype.Component;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.CaseGlance;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PersonId;
import tsunagi.person.Persons;
import tsunagi.referral.ReferralAlarms;

/** Reads what stands around a person beside the case; each other case that is shown is written into the audit log. */
@Component
class PersonGlances {
    private final Access access;
    private final Persons persons;
    private final CaseFiles cases;
    private final FactWords words;
    private final ReferralAlarms alarms;

    PersonGlances(Access access, Persons persons, CaseFiles cases, FactWords words, ReferralAlarms alarms) {
        this.access = access;
        this.persons = persons;
        this.cases = cases;
        this.words = words;
        this.alarms = alarms;
    }

    PersonGlance beside(CaseId shown, PersonId person) {
        var others = cases.others(shown);
        var ids = others.stream().map(CaseGlance::id).toList();
        if (!ids.isEmpty()) {
            access.shown(Permission.VIEW_CASE, ids);
        }
        return new PersonGlance(
                persons.household(person),
                others.stream()
                        .map(each -> new PersonGlance.OtherCase(
                                each.number(), JapaneseDates.format(each.receivedOn()), each.stage(), ending(each)))
                        .toList(),
                alarms.raised(shown));
    }

    private String ending(CaseGlance other) {
        CaseFact fact = other.ending();
        return fact == null
                ? ""
                : JapaneseDates.formatShort(fact.on())
                        + words.of(fact).map(said -> "　" + said).orElse("");
    }
}
