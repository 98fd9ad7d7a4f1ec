package tsunagi.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.surroundings.Ecomap.Actor;
import tsunagi.surroundings.Picture.Line;
import tsunagi.surroundings.Picture.Words;

/** What is drawn around a person. */
class EcomapTest {
    private static Picture picture(@Nullable Strength strength, Direction direction) {
        return Ecomap.of("田中 花子", "世帯 3人", List.of(new Actor("ハローワーク", "職場", strength, direction)));
    }

    private static List<Line> lines(Picture picture, boolean closed) {
        return picture.marks().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .filter(line -> line.closed() == closed)
                .toList();
    }

    private static Line tie(@Nullable Strength strength) {
        return lines(picture(strength, Direction.NONE), false).getFirst();
    }

    @Test
    void eachStrengthIsAnotherKindOfLine() {
        assertThat(tie(Strength.STRONG).pen()).isEqualTo(Pen.STRONG);
        assertThat(tie(Strength.WEAK).pen()).isEqualTo(Pen.DASHED);
        assertThat(tie(Strength.ORDINARY).pen()).isEqualTo(Pen.NORMAL);
        assertThat(tie(null)).isEqualTo(tie(Strength.ORDINARY));
        assertThat(tie(Strength.CONFLICT).points()).hasSizeGreaterThan(5);
    }

    @Test
    void anArrowStandsWhereSomebodyIsTurnedTo() {
        assertThat(lines(picture(Strength.WEAK, Direction.NONE), true)).hasSize(1);
        assertThat(lines(picture(Strength.WEAK, Direction.FROM_PERSON), true))
                .filteredOn(line -> line.pen() == Pen.SOLID)
                .singleElement()
                .satisfies(arrow -> assertThat(arrow.points().getFirst().y())
                        .as("at the one above")
                        .isLessThan(arrow.points().getLast().y()));
        assertThat(lines(picture(Strength.WEAK, Direction.TO_PERSON), true))
                .filteredOn(line -> line.pen() == Pen.SOLID)
                .singleElement()
                .satisfies(arrow -> assertThat(arrow.points().getFirst().y())
                        .as("at the person below")
                        .isGreaterThan(arrow.points().getLast().y()));
        assertThat(lines(picture(Strength.WEAK, Direction.MUTUAL), true))
                .filteredOn(line -> line.pen() == Pen.SOLID)
                .hasSize(2);
    }

    @Test
    void noTwoBoxesTouchHoweverManyThereAre() {
        for (int count = 1; count <= 30; count++) {
            var places = Ecomap.places(count);
            for (int one = 0; one < count; one++) {
                for (int other = one + 1; other < count; other++) {
                    double across =
                            Math.abs(places.get(one).x() - places.get(other).x());
                    double down =
                            Math.abs(places.get(one).y() - places.get(other).y());
                    assertThat(across >= Ecomap.BOX_WIDTH || down >= Ecomap.BOX_HEIGHT)
                            .as(count + ": " + one + " and " + other)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void longNamesAreCutSoThatTheyStayInTheirBox() {
        var actors = IntStream.range(0, 12)
                .mapToObj(each -> new Actor("社会福祉法人〇〇市社会福祉協議会生活相談室" + each, "支援機関・団体", null, Direction.NONE))
                .toList();
        var picture = Ecomap.of("寿限無寿限無五劫の擦り切れ", "世帯 12人", actors);
        assertThat(picture.marks().stream().filter(Words.class::isInstance).map(Words.class::cast))
                .hasSize(26)
                .allSatisfy(words -> {
                    assertThat(CutText.width(words.text()) * (words.small() ? 12 : 14))
                            .isLessThan(Ecomap.BOX_WIDTH);
                    assertThat(words.at().x()).isBetween(0.0, picture.width());
                    assertThat(words.at().y()).isBetween(0.0, picture.height());
                });
    }

    @Test
    void whoHasNobodyStandsAlone() {
        assertThat(Ecomap.of("田中 花子", "単身", List.of()).marks()).hasSize(3);
    }
}
