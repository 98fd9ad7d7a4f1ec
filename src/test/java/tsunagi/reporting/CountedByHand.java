package tsunagi.reporting;

import java.util.Arrays;
import java.util.List;

/**
 * A line of {@code sixty-cases-counted.txt}: what a number is in June, and from April to June.
 *
 * @param name what the number is called; 甲 or 乙 where it is that of a staff member
 */
record CountedByHand(String code, String name, Figure june, Figure yearToDate) {
    private static final String STAFF = "staff-";

    /**
     * @param text as a return shows it
     * @param cases the numbers of the cases counted, as often as they count; empty for a rate
     */
    record Figure(String text, List<Integer> cases) {
        Figure {
            cases = List.copyOf(cases);
        }

        /** {@code 2件: 41 53}, {@code 7÷18＝39%} or {@code 120,000}. */
        static Figure of(String written) {
            if (!written.contains("件: ")) {
                return new Figure(written.substring(written.lastIndexOf('＝') + 1), List.of());
            }
            var parts = written.split("件: ");
            return new Figure(
                    parts[0],
                    Arrays.stream(parts[1].split(" "))
                            .filter(number -> !number.equals("－"))
                            .map(Integer::valueOf)
                            .toList());
        }
    }

    static List<CountedByHand> all() {
        return CaseInTable.lines("sixty-cases-counted.txt")
                .map(CountedByHand::of)
                .toList();
    }

    private static CountedByHand of(String written) {
        var parts = written.split(" ｜ ");
        var named = parts[0].split(" ", 2);
        return new CountedByHand(
                named[0],
                named[1],
                Figure.of(parts[1].replaceFirst("^6月 ", "")),
                Figure.of(parts[2].replaceFirst("^4月〜6月 ", "")));
    }

    boolean isOfStaff() {
        return code.startsWith(STAFF);
    }

    /** The code in the program, where 甲 and 乙 have ids. */
    String code(SixtyCases cases) {
        return isOfStaff()
                ? code.substring(0, code.length() - name.length())
                        + cases.staff(name).staff().value()
                : code;
    }

    /** Whether it is worked out of other numbers, or is the population: no case stands behind it. */
    boolean isRate() {
        return june.cases().isEmpty() && !june.text().equals("0");
    }
}
