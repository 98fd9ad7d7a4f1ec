package tsunagi.postal;

import tsunagi.kernel.PostalCode;

/**
 * 町域 — one of the places that share a 郵便番号.
 *
 * @param cityCode the five-digit 団体コード
 * @param city 市区町村, with its 郡
 * @param town empty where the code stands for the rest of the city
 * @param kana 町域 in カタカナ
 */
public record PostalTown(String postalCode, String cityCode, String prefecture, String city, String town, String kana) {

    /** {@code 新潟県長岡市} */
    public String place() {
        return prefecture + city;
    }

    /** As a list of several offers it: {@code 新潟県長岡市五反田町}. */
    public String label() {
        return place() + (town.isEmpty() ? "（町名は入れません）" : town);
    }

    /** {@code 940-2036} */
    public String formattedCode() {
        return new PostalCode(postalCode).format();
    }

    /** Names it within the towns of one answer. */
    public String key() {
        return postalCode + "/" + cityCode + "/" + town;
    }
}
