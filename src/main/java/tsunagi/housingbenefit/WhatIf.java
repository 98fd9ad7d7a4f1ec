package tsunagi.housingbenefit;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.documents.HandedOut;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.person.Persons;
import tsunagi.standards.StandardTables;
import tsunagi.standards.Standards;

/** The entrance to 試算: what an application would come to, before there is one. Beside the audit line nothing is written. */
@Service
class WhatIf {
    private final Access access;
    private final CaseFiles cases;
    private final Persons persons;
    private final Standards standards;
    private final CalculationPapers papers;
    private final Clock clock;

    WhatIf(
            Access access,
            CaseFiles cases,
            Persons persons,
            Standards standards,
            CalculationPapers papers,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.persons = persons;
        this.standards = standards;
        this.papers = papers;
        this.clock = clock;
    }

    /** The page with what it came to. */
    record Answered(WhatIfPage page, WhatIfResult result) {}

    /** @param number null for a 試算 without a case */
    @Transactional
    WhatIfPage open(@Nullable CaseNumber number) {
        return page(number, Channel.SCREEN, standards.tables());
    }

    /** @throws Refusal with everything that can't be read, each with its field */
    @Transactional
    Answered answer(@Nullable CaseNumber number, WhatIfForm form) {
        return answered(number, Channel.SCREEN, form);
    }

    /**
     * 算定書, marked as no decision.
     *
     * @throws Refusal with everything that can't be read
     */
    @Transactional
    HandedOut paper(@Nullable CaseNumber number, WhatIfForm form) {
        Answered answered = answered(number, Channel.PRINT, form);
        return papers.handOut(answered.page(), answered.result());
    }

    private Answered answered(@Nullable CaseNumber number, Channel channel, WhatIfForm form) {
        StandardTables tables = standards.tables();
        WhatIfPage page = page(number, channel, tables);
        WhatIfQuestion question = new WhatIfReading(form).read();
        return new Answered(page, new WhatIfCalculation(new BenefitCalculation(tables)).result(question));
    }

    private WhatIfPage page(@Nullable CaseNumber number, Channel channel, StandardTables tables) {
        LocalDate today = LocalDate.now(clock);
        var towns = MoneyKinds.towns(tables);
        if (number == null) {
            access.require(Permission.TRY_HOUSING_BENEFIT, channel);
            return new WhatIfPage(
                    null, null, new StatementPart(WhatIfPage.path(null), false, null, towns, today), false);
        }
        var caseId = access.enter(Permission.TRY_HOUSING_BENEFIT, number, channel);
        var household = new LivingTogether(persons.sheet(caseId).household());
        var part = new StatementPart(WhatIfPage.path(number), false, household, towns, today);
        boolean mayReceive = Actor.current().may(Permission.RECEIVE_HOUSING_BENEFIT);
        return new WhatIfPage(number, cases.frame(caseId), part, mayReceive);
    }
}
