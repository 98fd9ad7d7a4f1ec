package tsunagi.standards;

import java.util.regex.Pattern;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Municipality;

/** 団体コード（上5桁） — the first five digits of the 全国地方公共団体コード: prefecture and municipality, without the check digit. */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {
    private static final int LENGTH = 5;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{5}");

    /** @throws Refusal when these are not five digits */
    public MunicipalityCode {
        if (!DIGITS.matcher(value).matches()) {
            throw new Refusal("団体コードは5桁の数字で入力してください");
        }
    }

    public static MunicipalityCode of(Municipality municipality) {
        return new MunicipalityCode(municipality.code().substring(0, LENGTH));
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
