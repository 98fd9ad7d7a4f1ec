package tsunagi.incident;

import java.util.List;
import tsunagi.web.Detail;

/**
 * 報告の項目 (個人情報保護法施行規則8条1項・44条1項) beside the number of people, which stands in {@link Facts}. Every text may be empty:
 * a 速報 tells what is known.
 *
 * @param overview 概要; never empty
 * @param items 漏えい等が発生した個人情報の項目
 * @param secondary 二次被害又はそのおそれ
 * @param response 本人への対応
 * @param remarks その他参考となる事項
 */
record ReportItems(
        String overview,
        String items,
        String cause,
        String secondary,
        String response,
        String publication,
        String prevention,
        String remarks) {

    /** The nine items in the order of the rule. */
    List<Detail> nine(String people) {
        return List.of(
                Detail.of("1 概要", overview),
                Detail.of("2 漏えい等が発生し、又は発生したおそれがある個人情報の項目", items),
                Detail.of("3 本人の数", people),
                Detail.of("4 原因", cause),
                Detail.of("5 二次被害又はそのおそれの有無及びその内容", secondary),
                Detail.of("6 本人への対応の実施状況", response),
                Detail.of("7 公表の実施状況", publication),
                Detail.of("8 再発防止のための措置", prevention),
                Detail.of("9 その他参考となる事項", remarks));
    }
}
