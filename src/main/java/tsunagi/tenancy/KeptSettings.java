package tsunagi.tenancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.Period;

/** The entrance to settings that are kept on screen. A preset says them at the beginning. */
@Component
public class KeptSettings {
    private final OrganisationStore organisations;
    private final RuleStore rules;

    KeptSettings(OrganisationStore organisations, RuleStore rules) {
        this.organisations = organisations;
        this.rules = rules;
    }

    /** By the day from which they hold. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Dated<Setting>> entries(SettingKey key) {
        return rules.settings(null).stream()
                .filter(entry -> entry.value().key() == key)
                .toList();
    }

    /**
     * From a day on until the next entry begins.
     *
     * @param source who says so, or where
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(LocalDate from, Setting setting, String source) {
        enter(new Period(from, from), setting, source);
    }

    /**
     * From the first day of the period on until the next entry begins.
     *
     * @param replaced entries that begin in it give way
     */
    void enter(Period replaced, Setting setting, String source) {
        organisations.changed();
        var entries = entries(setting.key());
        rules.replaceSettings(entries, entered(entries, replaced, setting, source));
    }

    static List<Dated<Setting>> entered(List<Dated<Setting>> entries, Period replaced, Setting setting, String source) {
        LocalDate start = replaced.start();
        List<Dated<Setting>> wanted = new ArrayList<>();
        for (Dated<Setting> entry : entries) {
            var valid = entry.valid();
            if (valid.start().isBefore(start) && valid.contains(start)) {
                var until = new Period(valid.start(), start.minusDays(1));
                wanted.add(Dated.of(until, entry.assumed(), entry.source(), entry.value()));
            } else if (!replaced.contains(valid.start())) {
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
