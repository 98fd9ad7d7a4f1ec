package tsunagi.housingbenefit;

import java.util.Locale;
import java.util.regex.Pattern;
import tsunagi.meanstest.Formula;

/** 式 as people read it: {@code ceil100(84000 + 45000 - 100050)} is 100円未満切上げ（84,000 ＋ 45,000 − 100,050）. */
final class FormulaWords {
    /** Of what is counted in months, {@code 2026 * 12 + 6}, the year stays a year. */
    private static final Pattern NUMBER = Pattern.compile("\\b\\d++(?! \\* 12\\b)");

    private FormulaWords() {}

    static String of(Formula formula) {
        String words = NUMBER.matcher(formula.text())
                .replaceAll(number -> String.format(Locale.ROOT, "%,d", Long.parseLong(number.group()))
                        .replace(",", "\u0000"));
        return words.replace("ceil100(", "100円未満切上げ（")
                .replace("min(", "小さい方（")
                .replace("max(", "大きい方（")
                .replace("(", "（")
                .replace(")", "）")
                .replace(", ", " と ")
                .replace(" + ", " ＋ ")
                .replace(" - ", " − ")
                .replace(" * ", " × ")
                .replace(" / ", " ÷ ")
                .replace("\u0000", ",");
    }
}
