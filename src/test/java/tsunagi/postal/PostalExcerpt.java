package tsunagi.postal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small utf_ken_all.csv of invented towns with all that the real one has: 練習県 is where 練習市 lies. */
public final class PostalExcerpt {
    private static final List<String> PREFECTURES = Arrays.asList(
            ("北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 "
                            + "滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県")
                    .split(" "));

    private PostalExcerpt() {}

    static String line(String cityCode, String postalCode, String prefecture, String city, String town, String kana) {
        String quoted = Stream.of(postalCode.substring(0, 5), postalCode, "ケン", "シ", kana, prefecture, city, town)
                .map(text -> "\"" + text + "\"")
                .collect(Collectors.joining(","));
        return cityCode + "," + quoted + ",0,0,0,0,0,0";
    }

    private static String here(String postalCode, String town, String kana) {
        return line("99999", postalCode, "練習県", "練習市", town, kana);
    }

    static List<String> lines() {
        var lines = new ArrayList<String>();
        IntStream.range(0, PREFECTURES.size())
                .mapToObj(i -> line(
                        "%02d101".formatted(i + 1),
                        "%03d0000".formatted(i + 1),
                        PREFECTURES.get(i),
                        "試験市",
                        "以下に掲載がない場合",
                        "イカニケイサイガナイバアイ"))
                .forEach(lines::add);
        lines.add(line("98201", "9998000", "隣接県", "隣市", "境町", "サカイマチ"));
        lines.add(here("9990036", "五反田町", "ゴタンダマチ"));
        lines.add(here("9990037", "五反田町北", "ゴタンダマチキタ"));
        lines.add(here("9990001", "大通（１～１９丁目）", "オオドオリ（１−１９チョウメ）"));
        lines.add(here("9990001", "大通（２０丁目を除く）", "オオドオリ（２０チョウメヲノゾク）"));
        lines.add(here("9990002", "西町（甲、乙、", "ニシマチ（コウ、オツ、"));
        lines.add(here("9990002", "丙、丁）", "ヘイ、テイ）"));
        lines.add(here("9990003", "練習市の次に１〜６６３番地がくる場合", "レンシュウシノツギニ"));
        lines.add(line("99301", "9990004", "練習県", "練習郡離島村", "離島村一円", "リトウムライチエン"));
        lines.add(line("99302", "9990005", "練習県", "練習郡多田町", "一円", "イチエン"));
        lines.add(here("9998000", "東境町", "ヒガシサカイマチ"));
        IntStream.rangeClosed(1, 66)
                .mapToObj(i -> here("9990961", "第" + i + "町", "ダイ" + i + "マチ"))
                .forEach(lines::add);
        return lines;
    }

    static byte[] of(List<String> lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The whole file. */
    public static byte[] csv() {
        return of(lines());
    }
}
