package tsunagi.web;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Romaji;

/** よみ — how the links of the menu and of a case are called when somebody types for them in the command palette. */
final class Readings {
    private static final Map<String, String> READINGS = Map.ofEntries(
            Map.entry("今日の仕事", "きょうの しごと"),
            Map.entry("予定", "よてい かれんだー"),
            Map.entry("同じ方の確認", "おなじ かたの かくにん とうごう なよせ"),
            Map.entry("相談・ケース", "そうだん けーす いちらん"),
            Map.entry("プラン未作成の確認", "ぷらん みさくせい かくにん"),
            Map.entry("支援調整会議", "しえん ちょうせい かいぎ"),
            Map.entry("支援決定・確認", "しえん けってい かくにん"),
            Map.entry("つなぎ先", "つなぎ さき しゃかい しげん"),
            Map.entry("定型文", "ていけいぶん"),
            Map.entry("報告", "ほうこく とうけい"),
            Map.entry("独自集計表", "どくじ しゅうけい ひょう"),
            Map.entry("転記", "てんき"),
            Map.entry("監査記録", "かんさ きろく"),
            Map.entry("出力の記録", "しゅつりょくの きろく"),
            Map.entry("監査記録の検査", "かんさ きろくの けんさ"),
            Map.entry("職員の管理", "しょくいんの かんり"),
            Map.entry("ケースの引継ぎ", "けーすの ひきつぎ"),
            Map.entry("集計の提供", "しゅうけいの ていきょう"),
            Map.entry("団体の設定", "だんたいの せってい"),
            Map.entry("＋新しい相談", "あたらしい そうだん うけつけ"),
            Map.entry("＋記録", "けいか きろくを かく"),
            Map.entry("要約", "ようやく"),
            Map.entry("受付", "うけつけ"),
            Map.entry("申込・同意", "もうしこみ どうい"),
            Map.entry("本人・世帯", "ほんにん せたい"),
            Map.entry("緊急支援", "きんきゅう しえん"),
            Map.entry("アセスメント", "あせすめんと"),
            Map.entry("プラン", "ぷらん"),
            Map.entry("会議", "かいぎ"),
            Map.entry("決定", "けってい"),
            Map.entry("評価", "ひょうか"),
            Map.entry("つなぎ", "つなぎ"),
            Map.entry("記録", "けいか きろく"),
            Map.entry("書類", "しょるい"),
            Map.entry("履歴", "りれき"),
            Map.entry("書きかけ", "かきかけ したがき"),
            Map.entry("操作の設定", "そうさの せってい"),
            Map.entry("キー操作", "きー そうさ へるぷ"),
            Map.entry("手引き", "てびき へるぷ まにゅある"),
            Map.entry("パスワードを変える", "ぱすわーどを かえる"));

    private Readings() {}

    /** {@code きょうの しごと|kyouno sigoto}; null for a label whose reading nobody has written down. */
    static @Nullable String of(String label) {
        String reading = READINGS.get(label);
        return reading == null ? null : reading + "|" + spelt(reading);
    }

    private static String spelt(String reading) {
        return String.join(
                " ", Arrays.stream(reading.split(" ", -1)).map(Romaji::spell).toList());
    }
}
