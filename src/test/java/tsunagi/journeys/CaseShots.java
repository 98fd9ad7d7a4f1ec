package tsunagi.journeys;

import static tsunagi.journeys.GuideShot.at;
import static tsunagi.journeys.GuideShot.atCase;
import static tsunagi.journeys.GuideShot.part;
import static tsunagi.journeys.GuideShot.window;

import java.util.List;
import java.util.function.Function;

/** The pictures of the way of a case, from the first call to the evaluation. */
final class CaseShots {
    private static final String SHINGO = "榊 真吾";
    private static final String FORM = "main form.ts-card";

    private CaseShots() {}

    static List<GuideShot> all() {
        var summary = window("case", atCase("soudan", "IN_SUPPORT", SHINGO, ""));
        return List.of(
                summary,
                summary.inReadme(),
                window("new-consultation", CaseShots::newConsultation),
                part("similar", "#similar", town -> town.of("soudan")),
                part("triage", ".ts-triage", atCase("soudan", "RECEIVED", "髙橋 剛志", "/intake")),
                part(
                        "agreement",
                        "main .ts-columns",
                        atCase("soudan", "APPLICATION", "轟 友紀子", "/application/agreement")),
                part("genogram", "section[aria-labelledby=family-title]", family("")),
                part("ecomap", "section[aria-labelledby=ties-title]", family("")),
                window("ties", family("/ties")),
                part("record", FORM, CaseShots::record),
                part("kept", FORM + " .ts-actions:has(.ts-kept-state)", town -> town.of("soudan")),
                part("unfinished", ".ts-unfinished", atCase("soudan", "IN_SUPPORT", SHINGO, "/records?new")),
                part("referral", FORM, atCase("soudan", "IN_SUPPORT", SHINGO, "/referrals/new")),
                window("assessment", atCase("soudan", "ASSESSING", "五十嵐 洋", "/assessment")),
                part("screening", FORM, atCase("soudan", "ASSESSING", "五十嵐 洋", "/screening")),
                window("plan-edit", atCase("soudan", "PLAN_DRAFT", "丹生 千歳", "/plan/edit")),
                window("plan-returned", atCase("soudan", "PLAN_DRAFT", "諸星 豊", "/plan")),
                part("monitoring", FORM, atCase("soudan", "IN_SUPPORT", SHINGO, "/monitoring")),
                window("evaluation", atCase("soudan", "EVALUATION_DUE", "弓削 大輔", "/evaluation")),
                part("restricted", "main", atCase("soudan", "APPLICATION", "綾瀬 みのり", "")),
                window("transcription", at("soudan", "/returns/transcription")));
    }

    /** A mother of three, who was married. */
    private static Function<PracticeTown, Desk> family(String path) {
        return atCase("soudan2", "ASSESSING", "喜屋武 花", "/surroundings" + path);
    }

    /** The person was here before: she is found while the form is being filled in. */
    private static Desk newConsultation(PracticeTown town) {
        Desk desk = town.of("soudan");
        desk.open("/intake/new");
        desk.type("聞いた内容", "倉庫の仕事が切れ、社宅を今月末で出ることになった。前にも一度、窓口に来たことがある。");
        desk.choose("受付方法", "電話");
        desk.choose("相談者", "本人");
        desk.type("姓", "髙橋");
        desk.type("名", "剛志");
        desk.type("ふりがな", "たかはし つよし");
        desk.sees("似た方がいます");
        return desk;
    }

    private static Desk record(PracticeTown town) {
        Desk desk = town.atCase("soudan", "IN_SUPPORT", SHINGO, "/records?new");
        desk.choose("対応方法", "電話相談・連絡");
        desk.type("対応内容（客観的事実）", "本人から電話。あしばに週3日通えている。来週、事務の体験先を一緒に見学したいとのこと。");
        desk.choose("支援の提供", "支援を提供した");
        desk.type("次回予定の日", "R8.12.1");
        desk.type("次回予定の時刻", "1330");
        desk.type("次回予定の内容・場所", "体験先の見学に同行");
        desk.sees("下書き保存済み");
        return desk;
    }
}
