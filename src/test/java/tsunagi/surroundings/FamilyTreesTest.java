package tsunagi.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import tsunagi.person.Partnership;

/** Who is whose child and partner, by 続柄. */
class FamilyTreesTest {
    private static final String SELF = "self";

    private static Union birth(FamilyTree tree, String child) {
        return tree.birth(child).orElseThrow();
    }

    @Test
    void childrenAreThoseOfThePersonAndHerPresentPartner() {
        var tree = Kinsfolk.ofAWoman()
                .with("元夫", "前")
                .with("夫", "今")
                .with("長女", "娘")
                .tree();
        assertThat(birth(tree, "娘").partners()).containsExactlyInAnyOrder(SELF, "今");
        assertThat(tree.union(SELF, "前").partnership()).isEqualTo(Partnership.DIVORCED);
    }

    @Test
    void aChildThatIsToldToBeOfTheFormerPartnerIsTheirs() {
        var tree = Kinsfolk.ofAWoman()
                .with("元夫", "前")
                .with("夫", "今")
                .withThrough("長男", "息子", "前")
                .tree();
        assertThat(birth(tree, "息子").partners()).containsExactlyInAnyOrder(SELF, "前");
    }

    @Test
    void aChildWithoutATellingOfTheOtherParentIsOfThePersonAlone() {
        var tree = Kinsfolk.ofAWoman().with("長男", "息子").tree();
        assertThat(birth(tree, "息子").partners()).containsExactly(SELF);
    }

    @Test
    void aStepchildIsThePartnersAlone() {
        var tree = Kinsfolk.ofAMan().with("妻", "妻").with("連れ子", "子").tree();
        assertThat(birth(tree, "子").partners()).containsExactly("妻");
    }

    @Test
    void brothersAndSistersShareTheParents() {
        var tree =
                Kinsfolk.ofAMan().with("兄", "兄").with("父", "父").with("母", "母").tree();
        assertThat(birth(tree, SELF)).isSameAs(birth(tree, "兄"));
        assertThat(birth(tree, "兄").partners()).containsExactlyInAnyOrder("父", "母");
    }

    @Test
    void aStepfatherIsAPartnerOfTheMotherAndNoParentOfThePerson() {
        var tree =
                Kinsfolk.ofAMan().with("父", "父").with("母", "母").with("継父", "継父").tree();
        assertThat(birth(tree, SELF).partners()).containsExactlyInAnyOrder("父", "母");
        assertThat(tree.unionsOf("継父"))
                .singleElement()
                .satisfies(union -> assertThat(union.partners()).containsExactlyInAnyOrder("母", "継父"));
    }

    @Test
    void aGrandmotherOnTheFathersSideIsHisMotherAlsoWhereNobodyToldOfHim() {
        var tree = Kinsfolk.ofAMan().with("母", "母").with("父方の祖母", "祖母").tree();
        var father = birth(tree, SELF).partners().stream()
                .filter(key -> !key.equals("母"))
                .findFirst()
                .orElseThrow();
        assertThat(tree.person(father).isUntold()).isTrue();
        assertThat(birth(tree, father).partners()).containsExactly("祖母");
    }

    @Test
    void aGrandchildIsOfTheChildThatWasToldAndItsPartner() {
        var tree = Kinsfolk.ofAWoman()
                .with("長男", "長男")
                .with("長女", "長女")
                .withThrough("子の夫", "婿", "長女")
                .withThrough("孫", "孫", "長女")
                .tree();
        assertThat(birth(tree, "孫").partners()).containsExactlyInAnyOrder("長女", "婿");
    }

    @Test
    void everybodyBesideThePersonIsAPartnerOrAChildUnlessNoLineIsKnown() {
        var tree = Kinsfolk.large().with("同居人", "同居人").tree();
        assertThat(tree.people())
                .filteredOn(each -> tree.unionsOf(each.key()).isEmpty()
                        && tree.birth(each.key()).isEmpty())
                .extracting(Relative::name)
                .containsExactly("同居人");
    }

    @Test
    void aTellingThatCannotBeIsLeftAside() {
        var tree =
                Kinsfolk.ofAWoman().with("夫", "夫").withThrough("長女", "娘", "娘").tree();
        assertThat(birth(tree, "娘").partners()).containsExactlyInAnyOrder(SELF, "夫");
        assertThat(Objects.requireNonNull(tree.person("娘").through())).isEqualTo("娘");
    }
}
