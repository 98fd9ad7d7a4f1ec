package tsunagi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import tsunagi.kernel.Refusal;

/** 規程の新しい版 as typed. */
class RulesFormTest {
    private static LinkedMultiValueMap<String, String> typed() {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("label", "第3版");
        typed.add("validFrom", "R9.4.1");
        for (RulesSection section : RulesSection.values()) {
            typed.add(section.field(), section.label() + "の文");
        }
        return typed;
    }

    @Test
    void aSectionLeftEmptyIsNoPartOfTheVersion() {
        var typed = typed();
        typed.set(RulesSection.STATISTICS.field(), "　");
        var version = RulesForm.of(typed).read();
        assertThat(version.validFrom()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(RulesPage.sectionsOf(version))
                .hasSize(RulesSection.values().length - 1)
                .doesNotContain(RulesSection.STATISTICS);
    }

    @Test
    void withoutWhatAPersonAgreesToNothingIsEntered() {
        var refusal = catchThrowableOfType(
                Refusal.class, () -> RulesForm.of(new LinkedMultiValueMap<>()).read());
        assertThat(refusal.reasons())
                .extracting(Refusal.Reason::field)
                .containsExactly(
                        "label",
                        "validFrom",
                        "section.PREAMBLE",
                        "section.PURPOSE",
                        "section.CONTENTS",
                        "section.THIRD_PARTIES",
                        "section.COMPLAINTS");
    }

    @Test
    void theStandardTextHasEachSectionAndPutsTheNamesIn() {
        var standard = RulesVersion.ofStandard("第1版", LocalDate.of(2019, 5, 1));
        var names = new RulesNames("𠮷田相談センター", "本庁窓口　0120-000-001");
        assertThat(RulesPage.sectionsOf(standard)).containsExactly(RulesSection.values());
        assertThat(standard.text(RulesSection.PREAMBLE, names)).startsWith("𠮷田相談センター（以下");
        assertThat(standard.text(RulesSection.COMPLAINTS, names)).endsWith("本庁窓口　0120-000-001");
        assertThat(standard.text(RulesSection.SUPPLEMENT, names)).contains("令和元年5月1日から適用");
        assertThat(standard.sections().values()).noneMatch(text -> text.contains("【"));
    }
}
