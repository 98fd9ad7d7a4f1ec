package tsunagi.audit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.MunicipalityId;

class AuditSealingTest {
    @Test
    void nineHundredMunicipalitiesAreSpreadOverTheMinute() {
        var turns = Stream.generate(() -> AuditSealing.turn(new MunicipalityId(Identifiers.next())))
                .limit(900)
                .collect(groupingBy(turn -> turn, counting()));
        assertThat(IntStream.range(0, AuditSealing.TURNS).boxed()).containsAll(turns.keySet());
        assertThat(turns)
                .hasSizeGreaterThan(50)
                .allSatisfy((turn, municipalities) -> assertThat(municipalities).isLessThan(60));
    }
}
