package tsunagi.housingbenefit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.person.PersonCard;
import tsunagi.standards.LocalStandards;
import tsunagi.standards.MunicipalityCode;
import tsunagi.standards.StandardTables;
import tsunagi.standards.Standards;
import tsunagi.tenancy.Municipalities;

/** What stands on the papers of an application beside what was stated: number and name of the paper, names of municipalities. */
@Component
class StatedPapers {
    private final Standards standards;
    private final Municipalities municipalities;

    StatedPapers(Standards standards, Municipalities municipalities) {
        this.standards = standards;
        this.municipalities = municipalities;
    }

    /** Number and name, as the 要綱 of the municipality has them on the day of the application. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    String title(ApplicationPaper paper, BenefitApplication application) {
        return standards
                .own()
                .paper(paper.kind(), application.statement().applicationDate())
                .value()
                .text();
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    StatedPaper of(BenefitApplication application, PersonCard person) {
        StandardTables tables = standards.tables();
        var moving = application.statement().moving();
        return new StatedPaper(
                person,
                application,
                municipalities.municipality().name(),
                name(tables, application.statement().municipality()),
                moving == null ? "" : name(tables, moving.destination()));
    }

    private static String name(StandardTables tables, MunicipalityCode code) {
        return tables.of(code).map(LocalStandards::name).orElse(code.value());
    }
}
