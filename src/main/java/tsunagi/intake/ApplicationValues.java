package tsunagi.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.access.StaffDirectory;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.CaseHead;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.TeamMember;
import tsunagi.consent.Consents;
import tsunagi.forms.BoundValues;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.Persons;
import tsunagi.tenancy.Agency;
import tsunagi.tenancy.Municipalities;

/** 自動転記 — what 様式1 takes over from the case, the person and the consent. */
@Component
class ApplicationValues {
    private final Persons persons;
    private final CaseFiles cases;
    private final Municipalities municipalities;
    private final StaffDirectory staff;
    private final Consents consents;

    ApplicationValues(
            Persons persons, CaseFiles cases, Municipalities municipalities, StaffDirectory staff, Consents consents) {
        this.persons = persons;
        this.cases = cases;
        this.municipalities = municipalities;
        this.staff = staff;
        this.consents = consents;
    }

    BoundValues of(CaseId caseId) {
        CaseHead head = cases.head(caseId);
        var explained = consents.explained(caseId);
        var values = BoundValues.builder()
                .text("case.number", head.number().value())
                .text("case.receivedOn", JapaneseDates.format(head.receivedOn()))
                .text("case.receivedBy", receivedBy(caseId))
                .text("agency.name", agency(head))
                .text("consent.rules", explained == null ? null : explained.title());
        PersonValues.of(persons.card(head.person())).addTo(values);
        return values.build();
    }

    /** 受付者 (様式1 1-3): who opened the case. */
    private @Nullable String receivedBy(CaseId caseId) {
        return cases.standing(caseId).stream()
                .filter(fact -> fact.kind() == FactKind.RECEIVED)
                .map(CaseFact::recordedBy)
                .flatMap(Stream::ofNullable)
                .flatMap(by -> staff.names(List.of(by)).values().stream())
                .findFirst()
                .orElseGet(() -> cases.team(caseId).stream()
                        .filter(TeamMember::lead)
                        .map(TeamMember::name)
                        .findFirst()
                        .orElse(null));
    }

    private @Nullable String agency(CaseHead head) {
        var office = municipalities.office(head.office());
        return municipalities.agencies().stream()
                .filter(agency -> agency.id().equals(office.agency()))
                .map(Agency::name)
                .findFirst()
                .orElse(null);
    }
}
