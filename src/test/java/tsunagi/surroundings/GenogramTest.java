package tsunagi.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Area;
import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagi.person.Partnership;
import tsunagi.person.Sex;
import tsunagi.surroundings.Picture.Circle;
import tsunagi.surroundings.Picture.Line;
import tsunagi.surroundings.Picture.Mark;
import tsunagi.surroundings.Picture.Point;
import tsunagi.surroundings.Picture.Words;

/** What is drawn of a family. */
class GenogramTest {
    private static <T extends Mark> List<T> marks(Picture picture, Class<T> kind) {
        return picture.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Line> closed(Picture picture, Pen pen) {
        return marks(picture, Line.class).stream()
                .filter(line -> line.closed() && line.pen() == pen)
                .toList();
    }

    private static List<String> words(Picture picture) {
        return marks(picture, Words.class).stream().map(Words::text).toList();
    }

    private static long open(Picture picture) {
        return marks(picture, Line.class).stream()
                .filter(line -> !line.closed())
                .count();
    }

    @Test
    void aManIsASquareAWomanACircleAndThePersonIsDrawnTwice() {
        var picture = Genogram.of(Kinsfolk.ofAMan().with("妻", "妻").family());
        assertThat(closed(picture, Pen.NORMAL))
                .hasSize(2)
                .allMatch(line -> line.points().size() == 4);
        assertThat(marks(picture, Circle.class)).hasSize(1);
        assertThat(words(picture)).containsExactlyInAnyOrder("45", "本人", "本人", "妻", "妻");
    }

    @Test
    void whoseSexNobodyToldIsADiamondAndWhomNobodyToldOfAQuestion() {
        var picture = Genogram.of(Kinsfolk.ofAMan()
                .with("母", "母")
                .with("父方の祖母", "祖母")
                .with("孫", "孫")
                .family());
        // 父 and the child between the person and the grandchild are drawn although nobody told of them.
        assertThat(words(picture)).filteredOn("？"::equals).hasSize(2);
        assertThat(closed(picture, Pen.DASHED)).hasSize(2);
    }

    @Test
    void aDivorceAddsTwoStrokesAndASeparationOne() {
        long married = open(Genogram.of(Kinsfolk.ofAMan().with("妻", "妻").family()));
        var apart = Kinsfolk.ofAMan().withPartner("妻", "妻", Partnership.SEPARATED);
        var divorced = Kinsfolk.ofAMan().with("元妻", "妻");
        assertThat(open(Genogram.of(apart.family()))).isEqualTo(married + 1);
        assertThat(open(Genogram.of(divorced.family()))).isEqualTo(married + 2);
    }

    @Test
    void whoDiedIsCrossedAndSaidToBe() {
        var place = RelationWord.of("父");
        var father = new Relative("f", "父の名", "父", place, Sex.MALE, "80", null, false, true, null, null);
        var picture = Genogram.of(List.of(Relative.self("本人", Sex.MALE, "45", null), father));
        assertThat(words(picture)).contains("父・故人").doesNotContain("80");
    }

    @Test
    void aLongNameIsCutAndStaysInItsColumn() {
        var picture = Genogram.of(Kinsfolk.ofAMan()
                .with("妻", "寿限無寿限無五劫の擦り切れ海砂利水魚")
                .with("長男", "Wolfeschlegelsteinhausenberger")
                .family());
        assertThat(words(picture)).contains("寿限無寿限無五…");
        assertThat(marks(picture, Words.class))
                .filteredOn(words -> !words.small())
                .allSatisfy(
                        words -> assertThat(CutText.width(words.text()) * 14).isLessThan(FamilyLayout.COLUMN));
        assertThat(marks(picture, Words.class))
                .filteredOn(Words::small)
                .allSatisfy(
                        words -> assertThat(CutText.width(words.text()) * 12).isLessThan(FamilyLayout.COLUMN));
    }

    @Test
    void aroundThoseWhoLiveTogetherIsALineAndAroundNobodyElse() {
        var family = Kinsfolk.large();
        var tree = family.tree();
        var layout = FamilyLayout.of(tree);
        Area together = LivingTogether.area(tree, layout);
        assertThat(tree.people()).allSatisfy(each -> {
            Point cell = Genogram.cell(tree, layout, each.key());
            assertThat(together.contains(cell.x(), cell.y() + 32))
                    .as(each.name())
                    .isEqualTo(each.livesTogether());
        });
        assertThat(together.isSingular()).isTrue();
        assertThat(closed(Genogram.of(family.family()), Pen.DOTTED)).hasSize(1);
    }

    @Test
    void whoLivesAloneHasNoLineAround() {
        assertThat(closed(Genogram.of(Kinsfolk.ofAMan().with("母", "母").family()), Pen.DOTTED))
                .isEmpty();
    }

    @Test
    void everythingIsInsideThePicture() {
        var picture = Genogram.of(Kinsfolk.large().family());
        assertThat(marks(picture, Line.class).stream().flatMap(line -> line.points().stream()))
                .allSatisfy(point -> {
                    assertThat(point.x()).isBetween(0.0, picture.width());
                    assertThat(point.y()).isBetween(0.0, picture.height());
                });
        assertThat(picture.description()).isEqualTo("13人、4世代の家族の図。同じ内容は、この図の表にあります。");
    }
}
