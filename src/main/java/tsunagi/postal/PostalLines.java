package tsunagi.postal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;

/** The lines of utf_ken_all.csv as they are read one after another, and what each of them means for an address. */
final class PostalLines {
    private static final int COLUMNS = 15;
    private static final int PREFECTURES = 47;
    private static final Pattern CITY_CODE = Pattern.compile("\\d{5}");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{7}");
    private static final Pattern PREFECTURE = Pattern.compile("\\p{IsHan}{2,3}[都道府県]");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final Pattern NO_TOWN = Pattern.compile("以下に掲載がない場合|.*の次に.*番地がくる場合");
    private static final Pattern IN_PARENTHESES = Pattern.compile("（.*", Pattern.DOTALL);
    private static final Pattern KANA_IN_PARENTHESES = Pattern.compile("[（(].*", Pattern.DOTALL);
    private static final String WHOLE = "一円";

    private final Map<String, PostalTown> towns = new LinkedHashMap<>();
    private final Set<String> prefectures = new TreeSet<>();
    private @Nullable Line open;

    /** A town as written, which may go on in the next line until its parenthesis is closed. */
    private record Line(int number, PostalTown town) {
        boolean isOpen() {
            return town.town().contains("（") && !town.town().contains("）");
        }

        Line and(PostalTown next) {
            return new Line(
                    number,
                    new PostalTown(
                            town.postalCode(),
                            town.cityCode(),
                            town.prefecture(),
                            town.city(),
                            town.town() + next.town(),
                            town.kana() + next.kana()));
        }
    }

    /** @throws Refusal when it is no line of that file */
    void add(int number, CSVRecord record) {
        PostalTown read = read(number, record);
        Line line = open == null ? new Line(number, read) : continued(open, read);
        open = null;
        if (line.isOpen()) {
            open = line;
        } else {
            keep(line.town());
        }
    }

    private static Line continued(Line begun, PostalTown next) {
        if (!begun.town().postalCode().equals(next.postalCode())) {
            throw neverClosed(begun);
        }
        return begun.and(next);
    }

    private static Refusal neverClosed(Line begun) {
        return new Refusal(begun.number() + "行目の町域のかっこが閉じていません。ファイルが途中で切れていないか確かめてください。");
    }

    /** All towns, once the whole file has been read. */
    List<PostalTown> whole(int lines) {
        if (open != null) {
            throw neverClosed(open);
        }
        if (prefectures.size() < PREFECTURES) {
            throw new Refusal("%d行目で終わっていて、47都道府県のうち%dの都道府県しかありません。ファイルが途中で切れていないか確かめてください。"
                    .formatted(lines, prefectures.size()));
        }
        return new ArrayList<>(towns.values());
    }

    private static PostalTown read(int number, CSVRecord record) {
        boolean whole = record.size() == COLUMNS
                && CITY_CODE.matcher(record.get(0)).matches()
                && POSTAL_CODE.matcher(record.get(2)).matches()
                && PREFECTURE.matcher(record.get(6)).matches()
                && !record.get(7).isBlank()
                && !record.get(8).isBlank();
        if (!whole || record.stream().anyMatch(text -> CONTROLS.matcher(text).find())) {
            throw new Refusal("%d行目が utf_ken_all.csv の形になっていません（%d列）。日本郵便のUTF-8形式のファイルを選んでください。"
                    .formatted(number, record.size()));
        }
        return new PostalTown(record.get(2), record.get(0), record.get(6), record.get(7), record.get(8), record.get(5));
    }

    private void keep(PostalTown written) {
        prefectures.add(written.prefecture());
        String town = town(written);
        String kana = town.isEmpty()
                ? ""
                : KANA_IN_PARENTHESES.matcher(written.kana()).replaceAll("");
        var kept = new PostalTown(
                written.postalCode(), written.cityCode(), written.prefecture(), written.city(), town, kana);
        towns.putIfAbsent(kept.key(), kept);
    }

    /** What of it belongs into an address. */
    private static String town(PostalTown written) {
        String town = IN_PARENTHESES.matcher(written.town()).replaceAll("");
        boolean all = town.length() > WHOLE.length()
                && town.endsWith(WHOLE)
                && written.city().endsWith(town.substring(0, town.length() - WHOLE.length()));
        return all || NO_TOWN.matcher(town).matches() ? "" : town;
    }
}
