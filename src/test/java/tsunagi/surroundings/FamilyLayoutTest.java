package tsunagi.surroundings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where everybody stands. */
class FamilyLayoutTest {
    private static final String SELF = "self";

    private static void nobodyStandsOverAnother(FamilyLayout layout) {
        for (List<String> row : layout.generations()) {
            for (int index = 1; index < row.size(); index++) {
                assertThat(layout.middle(row.get(index)) - layout.middle(row.get(index - 1)))
                        .as(row.get(index - 1) + " and " + row.get(index))
                        .isGreaterThanOrEqualTo(FamilyLayout.COLUMN - 0.001);
            }
        }
    }

    @Test
    void eachGenerationIsARowFromGrandparentsDown() {
        var tree = Kinsfolk.large().tree();
        var rows = FamilyLayout.of(tree).generations();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).containsExactly("祖母");
        assertThat(rows.get(1)).containsExactlyInAnyOrder("父", "母", "おじ", "義母");
        assertThat(rows.get(2)).containsExactlyInAnyOrder("兄", "兄嫁", SELF, "元夫", "夫");
        assertThat(rows.get(3)).containsExactlyInAnyOrder("おい", "長男", "長女");
    }

    @Test
    void twelvePeopleDoNotStandOverEachOther() {
        var layout = FamilyLayout.of(Kinsfolk.large().tree());
        nobodyStandsOverAnother(layout);
        assertThat(layout.generations().stream().flatMap(List::stream).map(layout::middle))
                .allSatisfy(middle -> assertThat(middle)
                        .isBetween(FamilyLayout.COLUMN / 2 - 0.001, layout.width() - FamilyLayout.COLUMN / 2 + 0.001));
    }

    @Test
    void couplesStandSideBySide() {
        var tree = Kinsfolk.large().tree();
        var layout = FamilyLayout.of(tree);
        assertThat(tree.unions()).filteredOn(Union::isCouple).isNotEmpty().allMatch(layout::isSideBySide);
        assertThat(layout.middle("元夫")).isLessThan(layout.middle(SELF));
        assertThat(layout.middle("夫")).isGreaterThan(layout.middle(SELF));
    }

    @Test
    void parentsStandAboveTheMiddleOfTheirOnlyChildren() {
        var layout = FamilyLayout.of(Kinsfolk.ofAMan()
                .with("妻", "妻")
                .with("長男", "長男")
                .with("長女", "長女")
                .with("次女", "次女")
                .tree());
        assertThat((layout.middle(SELF) + layout.middle("妻")) / 2).isCloseTo(layout.middle("長女"), within(1.0));
    }

    @Test
    void brothersAndSistersStandByAge() {
        var rows = FamilyLayout.of(Kinsfolk.ofAWoman()
                        .with("母", "母")
                        .with("兄", "上")
                        .with("妹", "下")
                        .tree())
                .generations();
        // They are told of from old to young, and the person is younger than everybody.
        assertThat(rows.getLast()).containsExactly("上", "下", SELF);
    }

    @Test
    void whoHasParentsInLawStandsNextToThem() {
        var rows = FamilyLayout.of(Kinsfolk.ofAMan()
                        .with("母", "母")
                        .with("妹", "妹")
                        .with("妻", "妻")
                        .with("義父", "義父")
                        .with("義妹", "義妹")
                        .tree())
                .generations();
        assertThat(rows.getLast()).containsExactly("妹", SELF, "妻", "義妹");
    }

    @Test
    void thePersonIsAlwaysThereAlsoAlone() {
        assertThat(FamilyLayout.of(Kinsfolk.ofAMan().tree()).generations()).containsExactly(List.of(SELF));
        assertThat(FamilyLayout.of(Kinsfolk.ofAMan().with("同居人", "友").tree()).generations())
                .containsExactly(List.of(SELF, "友"));
    }

    @Test
    void noFamilyWhateverItIsPutsAnybodyOverAnotherOrLeavesSomebodyOut() {
        var random = new Random(20_261_123);
        for (int round = 0; round < 300; round++) {
            var family = random.nextBoolean() ? Kinsfolk.ofAMan() : Kinsfolk.ofAWoman();
            int members = 1 + random.nextInt(14);
            for (int each = 0; each < members; each++) {
                String word = RelationWord.OFFERED.get(random.nextInt(RelationWord.OFFERED.size()));
                String through = "方" + random.nextInt(members);
                family.withThrough(word, "方" + each, Objects.requireNonNull(through));
            }
            var tree = family.tree();
            var layout = FamilyLayout.of(tree);
            nobodyStandsOverAnother(layout);
            assertThat(layout.generations().stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(
                            tree.people().stream().map(Relative::key).toList());
        }
    }
}
