package tsunagi.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpacingTest {
    @Test
    void whereThereIsRoomEachStandsWhereItLikes() {
        assertThat(Spacing.settle(List.of(0.0, 50.0), List.of(10.0, 10.0))).containsExactly(0.0, 50.0);
    }

    @Test
    void twoThatLikeTheSamePlaceShareIt() {
        assertThat(Spacing.settle(List.of(20.0, 20.0), List.of(10.0, 30.0))).containsExactly(15.0, 25.0);
    }

    @Test
    void whatWouldLikeToStandBeforeAnotherStaysBehindIt() {
        assertThat(Spacing.settle(List.of(100.0, 0.0, 200.0), List.of(10.0, 10.0, 10.0)))
                .containsExactly(45.0, 55.0, 200.0);
    }
}
