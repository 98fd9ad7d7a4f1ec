package tsunagi.tenancy;

import java.util.List;
import tsunagi.kernel.MunicipalityId;

/**
 * 実施主体 — the body that carries out the 自立相談支援事業 (法5条1項): a city, or a prefecture for the 町村 without a
 * 福祉事務所.
 *
 * @param code the six-digit 団体コード
 * @param head whose name stands on a notice, such as 長岡市長
 * @param covers the 町村 that a prefecture covers; empty for a city
 */
public record Municipality(
        MunicipalityId id, String code, String name, Kind kind, String head, List<String> covers, String source) {
    private static final int CODE_LENGTH = 6;

    public Municipality {
        covers = List.copyOf(covers);
    }

    Municipality knownAs(MunicipalityId known) {
        return new Municipality(known, code, name, kind, head, covers, source);
    }

    /** 団体コード carry a check digit (昭和43年自治省通知): weights 6 to 2, modulus 11. */
    static boolean isCode(String text) {
        if (text.length() != CODE_LENGTH || !text.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < CODE_LENGTH - 1; place++) {
            sum += (text.charAt(place) - '0') * (CODE_LENGTH - place);
        }
        return (11 - sum % 11) % 10 == text.charAt(CODE_LENGTH - 1) - '0';
    }

    /** What kind of body it is. */
    public enum Kind implements Labelled {
        CITY("市"),
        PREFECTURE("都道府県");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
