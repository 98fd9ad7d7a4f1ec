package tsunagi.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.consent.ConsentAnswer.Given;
import tsunagi.consent.ConsentAnswer.Refused;
import tsunagi.consent.ConsentAnswer.Withdrawn;
import tsunagi.consent.SharingRule.ByLaw;
import tsunagi.consent.SharingRule.Excepted;
import tsunagi.consent.SharingRule.Term;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;

/** 様式1 1-18: the signed text is the scope; 個人情報保護法27条1項・69条: without consent nothing but by the law's own grounds. */
class SharingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final PartnerOrganisation OFFICE = new PartnerOrganisation("練習公共職業安定所", "ハローワーク");
    private static final PartnerOrganisation COUNCIL = new PartnerOrganisation("練習市社会福祉協議会", "社会福祉協議会");
    private static final Given GIVEN = new Given(DAY, ConsentMethod.WRITTEN, "同意します", List.of());

    private static Sharing on(LocalDate day, List<ConsentAnswer> newestFirst, SharingRule... rules) {
        return Sharing.of(new ConsentState(newestFirst, List.of(rules)), day);
    }

    private static Sharing given(String... exceptions) {
        return on(DAY, List.of(new Given(DAY, ConsentMethod.WRITTEN, "同意します", List.of(exceptions))));
    }

    private static Excepted excepted(@Nullable String organisation, InformationKind... kinds) {
        return new Excepted(Identifiers.next(), organisation, Set.of(kinds), Term.of(DAY, null, "本人の希望"));
    }

    @Test
    void theSignedTextMeansEveryKindToEveryPartner() {
        assertThat(on(DAY, List.of(GIVEN)).kinds(OFFICE)).isEqualTo(InformationKind.all());
        assertThat(on(DAY, List.of(GIVEN)).allowsEverything(COUNCIL)).isTrue();
    }

    @Test
    void withoutHerAnswerAndAfterARefusalNothingGoesAnywhere() {
        assertThat(on(DAY, List.of()).allowsAnything(OFFICE)).isFalse();
        assertThat(on(DAY, List.of(new Refused(DAY, null))).allowsAnything(OFFICE))
                .isFalse();
        assertThat(on(DAY.minusDays(1), List.of(GIVEN)).allowsAnything(OFFICE))
                .as("the day before she consented")
                .isFalse();
    }

    @Test
    void withdrawalHoldsFromItsDayAndANewConsentOpensAgain() {
        var withdrawn = new Withdrawn(DAY.plusDays(5), null);
        var again = new Given(DAY.plusDays(9), ConsentMethod.ORAL, "同意します", List.of());
        List<ConsentAnswer> all = List.of(again, withdrawn, GIVEN);
        assertThat(on(DAY.plusDays(4), all).allowsEverything(OFFICE)).isTrue();
        assertThat(on(DAY.plusDays(5), all).allowsAnything(OFFICE)).isFalse();
        assertThat(on(DAY.plusDays(8), all).allowsAnything(OFFICE)).isFalse();
        assertThat(on(DAY.plusDays(9), all).allowsEverything(OFFICE)).isTrue();
    }

    @Test
    void aPeriodEndsWithItsLastDay() {
        var until = new Given(DAY, ConsentMethod.WRITTEN, "同意します", List.of(), DAY.plusDays(30), null);
        assertThat(on(DAY.plusDays(30), List.of(until)).allowsEverything(OFFICE))
                .isTrue();
        var after = on(DAY.plusDays(31), List.of(until));
        assertThat(after.allowsAnything(OFFICE)).isFalse();
        assertThatThrownBy(() -> after.requireAnything(OFFICE)).hasMessageContaining("期間が過ぎています");
    }

    @Test
    void anExceptedOrganisationIsMeantByItsSortItsNameOrAPartOfIt() {
        for (String written : List.of("ハローワーク", "練習公共職業安定所", "職安", "練習ハローワーク")) {
            var sharing = on(DAY, List.of(GIVEN), excepted(written));
            assertThat(sharing.allowsAnything(OFFICE)).as(written).isFalse();
            assertThat(sharing.allowsEverything(COUNCIL)).as(written).isTrue();
            assertThat(given(written).allowsAnything(OFFICE))
                    .as("on the paper: " + written)
                    .isFalse();
        }
        assertThat(on(DAY, List.of(GIVEN), excepted("練習公共職業安定所")).allowsAnything(PartnerOrganisation.HELLO_WORK))
                .as("支援要請 goes to the office of the town")
                .isFalse();
    }

    @Test
    void anExceptedMatterIsKeptFromAllOrFromOne() {
        var fromAll = on(DAY, List.of(GIVEN), excepted(null, InformationKind.HEALTH));
        assertThat(fromAll.kinds(OFFICE)).doesNotContain(InformationKind.HEALTH).hasSize(5);
        var fromOne = on(DAY, List.of(GIVEN), excepted("社会福祉協議会", InformationKind.ECONOMY));
        assertThat(fromOne.allows(COUNCIL, InformationKind.ECONOMY)).isFalse();
        assertThat(fromOne.allows(COUNCIL, InformationKind.WORK)).isTrue();
        assertThat(fromOne.allows(OFFICE, InformationKind.ECONOMY)).isTrue();
    }

    @Test
    void aMatterInHerOwnWordsIsKeptBackAsItsKind() {
        assertThat(given("病名のこと").kinds(OFFICE))
                .doesNotContain(InformationKind.HEALTH)
                .hasSize(5);
        assertThat(given("借金").kinds(OFFICE))
                .doesNotContain(InformationKind.ECONOMY)
                .hasSize(5);
        assertThat(given("前の病院").allowsEverything(OFFICE)).as("an organisation").isTrue();
        assertThat(given("離婚").allowsText(OFFICE, InformationKind.OTHER, "離婚の後に転居した"))
                .isFalse();
    }

    @Test
    void aTextMustNotSpeakOfAKindThatIsKeptBack() {
        var sharing = on(DAY, List.of(GIVEN), excepted("ハローワーク", InformationKind.HEALTH));
        assertThat(sharing.allowsText(OFFICE, InformationKind.OTHER, "通院のため午後だけ"))
                .isFalse();
        assertThat(sharing.allowsText(OFFICE, InformationKind.OTHER, "午後だけ")).isTrue();
        assertThatThrownBy(() -> sharing.requireText(OFFICE, InformationKind.OTHER, "通院のため午後だけ"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("健康");
    }

    @Test
    void aLawOpensToOneRecipientForSomeKindsOnItsDays() {
        var law = new ByLaw(
                Identifiers.next(),
                LawfulGround.LIFE,
                "練習公共職業安定所",
                Set.of(InformationKind.BASIC, InformationKind.HEALTH),
                Term.of(DAY, DAY.plusDays(2), "自傷のおそれ"));
        var refused = new Refused(DAY, null);
        assertThat(on(DAY, List.of(refused), law).kinds(OFFICE))
                .containsExactly(InformationKind.BASIC, InformationKind.HEALTH);
        assertThat(on(DAY, List.of(refused), law).allowsAnything(COUNCIL)).isFalse();
        assertThat(on(DAY, List.of(refused), law).allowsAnything(PartnerOrganisation.HELLO_WORK))
                .as("another name is another recipient")
                .isFalse();
        assertThat(on(DAY.plusDays(3), List.of(refused), law).allowsAnything(OFFICE))
                .isFalse();
    }

    @Test
    void anEndedExceptionHoldsUntilTheDayBefore() {
        var term = new Term(DAY, null, "本人の希望", DAY.plusDays(3), "本人が伝えてよいと話した", null);
        var ended = new Excepted(Identifiers.next(), "ハローワーク", Set.of(), term);
        assertThat(on(DAY.plusDays(2), List.of(GIVEN), ended).allowsAnything(OFFICE))
                .isFalse();
        assertThat(on(DAY.plusDays(3), List.of(GIVEN), ended).allowsEverything(OFFICE))
                .isTrue();
    }

    @Test
    void whoMayNotBeToldIsNamedWithTheReason() {
        var sharing = on(DAY, List.of(GIVEN), excepted("社会福祉協議会", InformationKind.ECONOMY));
        assertThatThrownBy(() -> sharing.require(COUNCIL, InformationKind.all()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("収入・資産・債務")
                .hasMessageContaining("練習市社会福祉協議会");
        assertThatCode(() -> sharing.require(OFFICE, InformationKind.all())).doesNotThrowAnyException();
        assertThatThrownBy(() -> on(DAY, List.of()).require(OFFICE, Set.of(InformationKind.BASIC)))
                .hasMessageStartingWith("本人の同意がありません");
    }
}
