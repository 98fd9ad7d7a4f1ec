package tsunagi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A search among simulated people is only as hard as among real ones if their names are as unlike. */
class FamilyNamesTest {
    private static final int TOWN = 100_000;

    @Test
    void someThreeInAHundredBearTheCommonestName() {
        assertThat(bearers().get("佐藤")).isBetween(2_500L, 3_500L);
    }

    @Test
    void aTownKnowsMoreThanAThousandNames() {
        assertThat(bearers()).hasSizeGreaterThan(1_000);
    }

    @Test
    void everyNameHasItsReading() {
        var random = new SplittableRandom(1);
        assertThat(Stream.generate(() -> FamilyNames.one(random)).limit(TOWN))
                .allSatisfy(name -> assertThat(name.kana()).matches("[ぁ-ん]+"));
    }

    private static Map<String, Long> bearers() {
        var random = new SplittableRandom(1);
        return Stream.generate(() -> FamilyNames.one(random).written())
                .limit(TOWN)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
