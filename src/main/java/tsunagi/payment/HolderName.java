package tsunagi.payment;

import java.text.Normalizer;
import java.util.Locale;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;

/**
 * 口座名義 as banks transmit it（全銀協のレコードフォーマット）: half-width katakana, capitals, digits and a few signs, at most thirty of
 * them; a voiced mark counts as one.
 */
record HolderName(String value) {
    private static final int MOST = 30;
    private static final String FULL = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン゙゚ー「」";
    private static final String HALF = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝﾞﾟｰ｢｣";
    /** Small kana are none of the bank's characters: their large ones stand for them. */
    private static final String SMALL = "ァィゥェォャュョッヮ";

    private static final String LARGE = "アイウエオヤユヨツワ";
    private static final String SIGNS = "().-/ ";

    /** @throws IllegalArgumentException for what no bank would accept */
    HolderName {
        if (value.isBlank() || value.length() > MOST || !value.chars().allMatch(HolderName::isTransmitted)) {
            throw new IllegalArgumentException("not a holder's name");
        }
    }

    /**
     * Hiragana and katakana of either width, letters and digits.
     *
     * @throws Refusal when nothing was typed, a character is not one of the bank's, or it is too long
     */
    static HolderName read(String typed) {
        String stripped = TypedText.strip(typed);
        if (stripped == null) {
            throw new Refusal("口座名義をカナで入力してください");
        }
        // NFKC makes one width of all, NFD takes the voiced marks off: ガ becomes カ and a combining mark.
        String plain = Normalizer.normalize(
                Normalizer.normalize(stripped, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
        var half = new StringBuilder();
        plain.codePoints().forEach(each -> half.append(half(each)));
        if (half.length() > MOST) {
            throw new Refusal("口座名義は、濁点・半濁点も1文字と数えて30文字以内で入力してください（現在%d文字）".formatted(half.length()));
        }
        return new HolderName(half.toString());
    }

    private static char half(int typed) {
        int katakana = typed >= 'ぁ' && typed <= 'ん' ? typed + ('ァ' - 'ぁ') : typed;
        int small = SMALL.indexOf(katakana);
        int large = small < 0 ? katakana : LARGE.charAt(small);
        int found = FULL.indexOf(separate(large));
        char written = found < 0 ? latin(large) : HALF.charAt(found);
        if (!isTransmitted(written)) {
            throw new Refusal("口座名義に使えない文字「%s」があります。通帳のカナのとおりに入力してください".formatted(Character.toString(typed)));
        }
        return written;
    }

    /** The combining voiced marks as the separate ones of {@link #FULL}. */
    private static int separate(int character) {
        return switch (character) {
            case 0x3099 -> '゙';
            case 0x309A -> '゚';
            default -> character;
        };
    }

    private static char latin(int character) {
        return switch (character) {
            case '　' -> ' ';
            case '－', '‐', '−', '–' -> '-';
            default -> character < 0x80 ? (char) character : '\0';
        };
    }

    private static boolean isTransmitted(int character) {
        return HALF.indexOf(character) >= 0
                || SIGNS.indexOf(character) >= 0
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9';
    }

    @Override
    public String toString() {
        return "HolderName[…]";
    }
}
