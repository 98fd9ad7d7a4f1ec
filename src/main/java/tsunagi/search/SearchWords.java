package tsunagi.search;

import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;

/** 探す言葉, as typed but for what is no character to a reader. */
record SearchWords(String typed) {
    static final int LONGEST = 100;

    /** @throws Refusal when there is nothing to seek, or too much */
    static SearchWords read(String typed) {
        String words = TypedText.strip(withoutHalves(typed));
        if (words == null) {
            throw new Refusal("words", "探す言葉を入力してください");
        }
        int length = words.codePointCount(0, words.length());
        if (length > LONGEST) {
            throw new Refusal("words", "探す言葉は%d文字までで入力してください（現在%d文字）".formatted(LONGEST, length));
        }
        return new SearchWords(words);
    }

    /** Half of a surrogate pair is no character, and PostgreSQL takes none. */
    private static String withoutHalves(String typed) {
        return typed.codePoints()
                .filter(character -> !Character.isBmpCodePoint(character) || !Character.isSurrogate((char) character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
