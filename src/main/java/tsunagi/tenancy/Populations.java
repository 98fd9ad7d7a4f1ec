package tsunagi.tenancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.Period;

/** The entrance to 人口 of each 年度. A preset says it at the beginning; afterwards it is kept on screen. */
@Component
public class Populations {
    private final OrganisationStore organisations;
    private final RuleStore rules;

    Populations(OrganisationStore organisations, RuleStore rules) {
        this.organisations = organisations;
        this.rules = rules;
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Dated<Setting>> entries() {
        return rules.settings(null).stream()
                .filter(entry -> entry.value().key() == SettingKey.POPULATION)
                .toList();
    }

    /**
     * From the first day of the 年度 on until the next figure begins.
     *
     * @param source what publishes it, and of which day it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(FiscalYear year, long inhabitants, String source) {
        organisations.changed();
        var entries = entries();
        var setting = new Setting(SettingKey.POPULATION, Long.toString(inhabitants));
        rules.replaceSettings(entries, entered(entries, year, setting, source));
    }

    static List<Dated<Setting>> entered(List<Dated<Setting>> entries, FiscalYear year, Setting setting, String source) {
        LocalDate start = year.start();
        List<Dated<Setting>> wanted = new ArrayList<>();
        for (Dated<Setting> entry : entries) {
            var valid = entry.valid();
            if (valid.start().isBefore(start) && valid.contains(start)) {
                var until = new Period(valid.start(), start.minusDays(1));
                wanted.add(Dated.of(until, entry.assumed(), entry.source(), entry.value()));
            } else if (!year.contains(valid.start())) {
                wanted.add(entry);
            }
        }
        LocalDate end = wanted.stream()
                .map(entry -> entry.valid().start())
                .filter(next -> next.isAfter(start))
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1))
                .orElse(null);
        wanted.add(Dated.of(new Period(start, end), false, source, setting));
        return wanted;
    }
}
