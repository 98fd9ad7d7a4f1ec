package tsunagi.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Identifiers;

/** 報告の義務と期限, by hand from 個人情報保護法施行規則7条・8条・43条・44条 and a calendar. */
class DutyTest {
    private static final LocalDate LEARNED = LocalDate.of(2026, 11, 2);

    private static Facts facts(Party party, LocalDate learned, @Nullable Integer people, Set<Trait> traits) {
        return new Facts(party, IncidentKind.LEAK, learned, null, "窓口", people, traits);
    }

    private static Set<Trait> traits(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(Trait::valueOf).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        // 市: 100人超、受託者: 1,000人超 (④)
        "CITY,         100,  , ",
        "CITY,         101,  , NUMBER",
        "COMMISSIONED, 101,  , ",
        "COMMISSIONED, 1000, , ",
        "COMMISSIONED, 1001, , NUMBER",
        // ①〜③ は1人でも、人数が分からなくても
        "CITY,         1, SENSITIVE, SENSITIVE",
        "COMMISSIONED, 1, SENSITIVE, SENSITIVE",
        "CITY,         , PROPERTY,  PROPERTY",
        "COMMISSIONED, , WRONGFUL,  WRONGFUL",
        // ⑤ は市だけ
        "CITY,         1, ORDINANCE, ORDINANCE",
        "COMMISSIONED, 1, ORDINANCE, ",
        "CITY,         500, SENSITIVE WRONGFUL, SENSITIVE WRONGFUL NUMBER",
        // 何にも当たらない
        "CITY,         1, , ",
        "COMMISSIONED, , , "
    })
    void theGroundsAreThoseOfTheRule(
            Party party, @Nullable Integer people, @Nullable String traits, @Nullable String grounds) {
        var expected = EnumSet.noneOf(Ground.class);
        if (grounds != null) {
            Arrays.stream(grounds.split(" ")).map(Ground::valueOf).forEach(expected::add);
        }
        var duty = Duty.of(facts(party, LEARNED, people, traits(traits)), 5);
        assertThat(duty.map(Duty::grounds).orElse(Set.of())).isEqualTo(expected);
        assertThat(duty.isPresent()).isEqualTo(!expected.isEmpty());
    }

    /** The day of learning is the first; a last day on which offices are closed moves on (Saturday, holiday, 12/29 to 1/3). */
    @ParameterizedTest
    @CsvSource({
        // Monday 2 November: 30th day Tuesday 1 December; 60th Thursday 31 December, closed until Monday 4 January.
        "2026-11-02, SENSITIVE, 5, 2026-11-06, 2026-12-01",
        "2026-11-02, WRONGFUL,  5, 2026-11-06, 2027-01-04",
        "2026-11-02, SENSITIVE, 3, 2026-11-04, 2026-12-01",
        // Friday 6 November: 30th day Saturday 5 December, so Monday 7.
        "2026-11-06, PROPERTY,  5, 2026-11-10, 2026-12-07",
        // Wednesday 1 April: 30th day Thursday 30 April; 60th Saturday 30 May, so Monday 1 June.
        "2026-04-01, SENSITIVE, 5, 2026-04-05, 2026-04-30",
        "2026-04-01, WRONGFUL SENSITIVE, 5, 2026-04-05, 2026-06-01",
        // Saturday 4 April: 30th day Sunday 3 May 憲法記念日, 4 and 5 May holidays, 6 May 振替休日, so Thursday 7.
        "2026-04-04, SENSITIVE, 4, 2026-04-07, 2026-05-07"
    })
    void theDaysAreCountedFromTheDayOfLearning(
            LocalDate learned, String traits, int days, LocalDate preliminary, LocalDate full) {
        assertThat(Duty.of(facts(Party.CITY, learned, 1, traits(traits)), days)).hasValueSatisfying(duty -> {
            assertThat(duty.preliminaryBy()).isEqualTo(preliminary);
            assertThat(duty.fullBy()).isEqualTo(full);
        });
    }

    private static Incident incident(Party party, @Nullable LocalDate closed, ActKind... done) {
        var acts = Arrays.stream(done)
                .map(kind -> new Incident.Act(kind, LEARNED, "した", "試験 職員"))
                .toList();
        var items = new ReportItems("紙を置き忘れた", "", "", "", "", "", "", "");
        return new Incident(
                new IncidentId(Identifiers.next()),
                facts(party, LEARNED, 1, Set.of(Trait.SENSITIVE)),
                items,
                1,
                closed,
                acts);
    }

    @Test
    void firstThePreliminaryReportIsDueThenTheFullOneThenNothing() {
        assertThat(incident(Party.CITY, null).due(5)).hasValue(new Incident.Due("速報", LocalDate.of(2026, 11, 6)));
        assertThat(incident(Party.CITY, null, ActKind.PRELIMINARY_REPORT).due(5))
                .hasValue(new Incident.Due("確報", LocalDate.of(2026, 12, 1)));
        assertThat(incident(Party.CITY, null, ActKind.PRELIMINARY_REPORT, ActKind.FULL_REPORT)
                        .due(5))
                .isEmpty();
        assertThat(incident(Party.CITY, LEARNED).due(5)).isEmpty();
    }

    /** 法26条1項ただし書 is of the commissioned body; to tell somebody doesn't free the city. */
    @Test
    void aCommissionedBodyThatToldTheCityReportsNoMore() {
        assertThat(incident(Party.COMMISSIONED, null, ActKind.NOTIFIED_PRINCIPAL)
                        .due(5))
                .isEmpty();
        assertThat(incident(Party.CITY, null, ActKind.NOTIFIED_PRINCIPAL).due(5))
                .isPresent();
    }

    @Test
    void theReportHasTheNineItemsInTheirOrder() {
        var items = new ReportItems("a", "b", "d", "e", "f", "g", "h", "i").nine("c");
        assertThat(items)
                .extracting(detail -> detail.value())
                .isEqualTo(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"));
    }
}
