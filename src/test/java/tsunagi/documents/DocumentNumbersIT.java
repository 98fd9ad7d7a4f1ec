package tsunagi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.Actor;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.PaperKind;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

@TsunagiIT
class DocumentNumbersIT {
    private static final FiscalYear YEAR = new FiscalYear(2026);

    @Autowired
    World world;

    @Autowired
    DocumentNumbers numbers;

    private String next(Actor actor, FiscalYear year) {
        return world.inTransaction(actor, () -> numbers.next(PaperKind.DECISION_NOTICE, year));
    }

    private void usePattern(Actor actor, String pattern) {
        actor.run(() -> numbers.changePattern(PaperKind.DECISION_NOTICE, YEAR, pattern));
    }

    @Test
    void aNewYearBeginsAtOneAgainWithTheSamePattern() {
        Actor actor = world.town().consultant();
        usePattern(actor, "{年度}長福第{n}号");
        assertThat(next(actor, YEAR)).isEqualTo("R08長福第1号");
        assertThat(next(actor, YEAR)).isEqualTo("R08長福第2号");
        assertThat(next(actor, YEAR.next())).isEqualTo("R09長福第1号");
        usePattern(actor, "福第{n}号");
        assertThat(next(actor, YEAR)).isEqualTo("福第3号");
    }

    @Test
    void theNumberOfAFailedPaperIsGivenToTheNextOne() {
        Actor actor = world.town().consultant();
        assertThat(next(actor, YEAR)).isEqualTo("福第1号");
        assertThatThrownBy(() -> world.inTransaction(actor, () -> {
                    numbers.next(PaperKind.DECISION_NOTICE, YEAR);
                    throw new Refusal("やめる");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(next(actor, YEAR)).isEqualTo("福第2号");
    }

    @Test
    void papersAtTheSameTimeNeitherShareNorSkipANumber() throws Exception {
        Actor actor = world.town().consultant();
        Callable<String> paper = () -> next(actor, YEAR);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<String> given = threads
                    .invokeAll(IntStream.range(0, 40).mapToObj(_ -> paper).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(given)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40)
                            .mapToObj("福第%d号"::formatted)
                            .toList());
        }
    }

    @Test
    void eachMunicipalityAndEachKindCountsOnItsOwn() {
        Actor actor = world.town().consultant();
        assertThat(next(actor, YEAR)).isEqualTo("福第1号");
        assertThat(next(world.town().consultant(), YEAR)).isEqualTo("福第1号");
        assertThat(world.inTransaction(actor, () -> numbers.next(PaperKind.SUPPORT_REQUEST, YEAR)))
                .isEqualTo("福第1号");
    }

    @Test
    void aPatternWithoutAPlaceForTheNumberIsRefused() {
        Actor actor = world.town().consultant();
        assertThatThrownBy(() -> usePattern(actor, "福第号")).isInstanceOf(Refusal.class);
    }
}
