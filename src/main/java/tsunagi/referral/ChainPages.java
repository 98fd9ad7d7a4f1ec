package tsunagi.referral;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.referral.ChainStore.Link;
import tsunagi.referral.ChainStore.Span;

/** Fills the pages of the chain and of the alarms; each person shown is written into the audit log. */
@Service
class ChainPages {
    private final Access access;
    private final CaseFiles cases;
    private final Persons persons;
    private final ChainStore chains;
    private final AlarmStore alarms;
    private final ReferralDays days;

    ChainPages(
            Access access, CaseFiles cases, Persons persons, ChainStore chains, AlarmStore alarms, ReferralDays days) {
        this.access = access;
        this.cases = cases;
        this.persons = persons;
        this.chains = chains;
        this.alarms = alarms;
        this.days = days;
    }

    @Transactional
    ChainPage chain(CaseNumber number, boolean ofHousehold) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        var links = chains.read(caseId, ofHousehold ? Span.HOUSEHOLD : Span.PERSON);
        var shown = links.stream()
                .map(link -> link.handover().caseId())
                .filter(each -> !each.equals(caseId))
                .distinct()
                .toList();
        access.shown(Permission.VIEW_CASE, shown);
        return new ChainPage(
                cases.frame(caseId),
                ofHousehold,
                links,
                ofHousehold ? names(links) : Map.of(),
                alarms.raised(caseId, days.today()),
                new ChainPage.Reading(Actor.current().may(Permission.REFER), days.silence()));
    }

    private Map<PersonId, PersonName> names(List<Link> links) {
        return persons.names(links.stream().map(Link::person).distinct().toList());
    }

    /** たらい回しの警報 of all cases that the chief may see. */
    @Transactional
    AlarmListPage alarms() {
        access.require(Permission.VIEW_REFERRAL_ALARMS);
        var raised = alarms.all(days.today());
        access.shown(
                Permission.VIEW_REFERRAL_ALARMS,
                raised.stream().map(AlarmListPage.Line::caseId).distinct().toList());
        return new AlarmListPage(
                raised,
                persons.names(raised.stream()
                        .map(AlarmListPage.Line::person)
                        .distinct()
                        .toList()));
    }
}
