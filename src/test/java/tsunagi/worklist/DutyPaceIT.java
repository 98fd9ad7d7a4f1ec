package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tsunagi.database.WorkScope;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.PresetLoader;
import tsunagi.testing.TsunagiIT;

/** 期限の目安 as the municipality decides it, from a day on. */
@TsunagiIT
class DutyPaceIT extends DeskScreens {
    @Autowired
    Municipalities municipalities;

    private void adopt(String rule) throws IOException {
        String yaml = new ClassPathResource("municipality/practice.yaml").getContentAsString(StandardCharsets.UTF_8);
        String before = "dutyDaysAtOnce: [{from: 2015-04-01, value: \"3\", source: 練習用}]";
        assertThat(yaml).contains(before);
        var preset = PresetLoader.parse("practice.yaml", yaml.replace(before, "dutyDaysAtOnce: [" + rule + "]"));
        WorkScope.of(town.municipality()).run(() -> municipalities.adopt(preset));
    }

    @Test
    void theDayOnWhichTheWorkAroseDecidesWhichRuleHolds() throws Exception {
        var changed = today().minusDays(5);
        adopt("{from: 2015-04-01, until: %s, value: \"3\", source: 旧}, {from: %s, value: \"8\", source: 要領 別表}"
                .formatted(changed.minusDays(1), changed));
        var before = world.openCase(town, changed.minusDays(1)).number().value();
        var after = world.openCase(town, changed).number().value();
        assertThat(line(today(town.consultant()), before).text())
                .contains(JapaneseDates.formatMonthDay(business(changed.minusDays(1), 3)), "（目安）");
        assertThat(line(today(town.consultant()), after).text())
                .contains(JapaneseDates.formatMonthDay(business(changed, 8)), "（目安）");
    }

    @Test
    void theSettingsSayTheDaysWithTheirSource() throws Exception {
        adopt("{from: 2015-04-01, value: \"8\", source: 要領 別表}");
        assertThat(page(town.consultant(), "/settings").select("main tbody tr").eachText())
                .anyMatch(row -> row.contains("期限の目安（開庁日数）：振り分け") && row.contains("8") && row.contains("要領 別表"))
                .anyMatch(row -> row.contains("期限の目安（開庁日数）：アセスメント") && row.contains("20"));
    }
}
