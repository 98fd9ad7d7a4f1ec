package tsunagi.tenancy;

import java.util.regex.Pattern;

/**
 * 定足数 — how many of those who are invited have to come before a 支援調整会議 may agree to anything. None of the 要綱・要領 known here
 * sets one, so a municipality says itself what holds.
 *
 * @param value 定めなし, 過半数, 3分の2以上, or a number of people such as 5人以上
 */
public record Quorum(String value) {
    // Before NONE, which is checked against it.
    private static final Pattern VALUE = Pattern.compile("定めなし|過半数|3分の2以上|[1-9][0-9]?人以上");

    public static final Quorum NONE = new Quorum("定めなし");

    private static final String MAJORITY = "過半数";
    private static final String TWO_THIRDS = "3分の2以上";

    public Quorum {
        if (!accepts(value)) {
            throw new IllegalArgumentException("no quorum: " + value);
        }
    }

    static boolean accepts(String value) {
        return VALUE.matcher(value).matches();
    }

    /** How many have to come when so many are invited; 0 where nothing is set. */
    public int needed(int invited) {
        if (this.equals(NONE)) {
            return 0;
        }
        return switch (value) {
            case MAJORITY -> invited / 2 + 1;
            case TWO_THIRDS -> (2 * invited + 2) / 3;
            default -> Integer.parseInt(value.substring(0, value.indexOf('人')));
        };
    }

    public String label() {
        return value;
    }
}
