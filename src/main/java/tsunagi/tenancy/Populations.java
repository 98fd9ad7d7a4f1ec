package tsunagi.tenancy;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.FiscalYear;

/** The entrance to 人口 of each 年度. A preset says it at the beginning; afterwards it is kept on screen. */
@Component
public class Populations {
    private final KeptSettings settings;

    Populations(KeptSettings settings) {
        this.settings = settings;
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Dated<Setting>> entries() {
        return settings.entries(SettingKey.POPULATION);
    }

    /**
     * From the first day of the 年度 on until the next figure begins.
     *
     * @param source what publishes it, and of which day it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(FiscalYear year, long inhabitants, String source) {
        var setting = new Setting(SettingKey.POPULATION, Long.toString(inhabitants));
        settings.enter(year.period(), setting, source);
    }
}
