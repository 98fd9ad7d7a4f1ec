package tsunagi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How much is simulated.
 *
 * @param until the last simulated day
 */
record Size(int people, int years, long seed, int municipalities, LocalDate until) {
    private static final int USUAL_TOWN = 7_000;

    static int usualMunicipalities(int people) {
        return Math.max(1, people / USUAL_TOWN);
    }

    LocalDate from() {
        return until.minusYears(years);
    }

    /** People of each town: the first is the largest, the sum is exact. */
    List<Integer> shares() {
        double sum = 0;
        for (int number = 1; number <= municipalities; number++) {
            sum += weight(number);
        }
        var shares = new ArrayList<Integer>();
        int given = 0;
        for (int number = municipalities; number > 1; number--) {
            int share = (int) (people * weight(number) / sum);
            shares.addFirst(share);
            given += share;
        }
        shares.addFirst(people - given);
        return shares;
    }

    private static double weight(int number) {
        return 1 / Math.sqrt(number);
    }

    /** Names the data directory, so that a measurement finds what was simulated before; without the day. */
    String directoryName() {
        return "people-%d-years-%d-seed-%d-municipalities-%d".formatted(people, years, seed, municipalities);
    }
}
