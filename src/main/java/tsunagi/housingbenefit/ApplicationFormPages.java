package tsunagi.housingbenefit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.Persons;
import tsunagi.standards.Standards;
import tsunagi.web.HttpProblem;

/** Opens the form of an application, with what is known already. */
@Service
class ApplicationFormPages {
    private final Access access;
    private final CaseFiles cases;
    private final Persons persons;
    private final Standards standards;
    private final ApplicationStore store;
    private final Clock clock;

    ApplicationFormPages(
            Access access, CaseFiles cases, Persons persons, Standards standards, ApplicationStore store, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.persons = persons;
        this.standards = standards;
        this.store = store;
        this.clock = clock;
    }

    /** @throws HttpProblem 404 when the case has no such benefit or application */
    @Transactional
    ApplicationFormPage open(CaseNumber number, Purpose purpose) {
        CaseId caseId = access.enter(Permission.RECEIVE_HOUSING_BENEFIT, number);
        LocalDate today = LocalDate.now(clock);
        var part = new StatementPart(
                purpose.path(number),
                true,
                new LivingTogether(persons.sheet(caseId).household()),
                MoneyKinds.towns(standards.tables()),
                today);
        Map<String, String> offered = new LinkedHashMap<>(part.offered());
        offered.put("receivedOn", JapaneseDates.format(today));
        long version = switch (purpose) {
            case Purpose.First _ -> 0;
            case Purpose.Later(BenefitId benefit, var _) -> {
                offered.putAll(StatedForm.again(last(caseId, benefit).statement(), today));
                yield 0;
            }
            case Purpose.Correction(ApplicationId id) -> {
                BenefitApplication application = ofCase(caseId, id);
                offered.putAll(corrected(application));
                yield application.version();
            }
        };
        return new ApplicationFormPage(number, cases.frame(caseId), purpose, part, offered, version);
    }

    private static Map<String, String> corrected(BenefitApplication application) {
        Map<String, String> fields = new HashMap<>(StatedForm.of(application.statement()));
        fields.put("receivedOn", JapaneseDates.format(application.receivedOn()));
        return fields;
    }

    /** What was stated last of the benefit, withdrawn applications left out. */
    private BenefitApplication last(CaseId caseId, BenefitId benefit) {
        return store.ofCase(caseId).stream()
                .filter(each -> each.benefit().equals(benefit) && each.state() != ApplicationState.WITHDRAWN)
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }

    private BenefitApplication ofCase(CaseId caseId, ApplicationId id) {
        return store.find(id).filter(each -> each.caseId().equals(caseId)).orElseThrow(HttpProblem::notFound);
    }
}
