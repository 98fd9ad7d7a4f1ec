package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;
import tsunagi.postal.PostalExcerpt;
import tsunagi.testing.World.Town;

/** What a field says while somebody types, and what it fills in by itself. */
class EntryJourney extends BrowserTest {
    private Town town;
    private Desk desk;

    @BeforeEach
    void aConsultant() {
        town = world.town();
        desk = desk(town, Role.CONSULTANT);
    }

    private void told(String field, String words) {
        assertThat(desk.page.locator("#f-" + field + "-understood")).hasText(words);
    }

    private void intake() {
        desk.open("/intake/new");
    }

    @Test
    void aBirthDateIsToldInBothCalendarsAndWithTheAge() {
        calendar.turnTo("R8.11.22");
        intake();
        for (String typed : new String[] {"S36.11.22", "昭36.11.22", "19611122", "１９６１／１１／２２"}) {
            desk.type("生年月日", typed);
            told("birth", "＝昭和36年11月22日（1961年11月22日）・65歳");
            desk.type("生年月日", "");
            told("birth", "");
        }
        desk.type("受付日", "平成31年5月1日");
        told("receivedOn", "＝令和元年5月1日（2019年5月1日）　令和元年5月1日として登録します");
        desk.type("時刻", "午後2時半");
        told("receivedAt", "＝14:30（午後2時30分）");
        desk.photograph("entry-intake");
    }

    @Test
    void aFieldTakesItsOneSpellingWhenItIsLeftAndNotBefore() {
        intake();
        desk.type("電話番号", "０３００００００１２");
        desk.type("ふりがな", "ﾀｶﾊｼ ﾊﾅｺ");
        desk.labelled("生年月日").focus();
        assertThat(desk.labelled("電話番号")).hasValue("03-0000-0012");
        assertThat(desk.labelled("ふりがな")).hasValue("たかはし　はなこ");
        desk.type("電話番号", "03-00");
        desk.labelled("生年月日").focus();
        assertThat(desk.labelled("電話番号")).hasValue("03-00");
    }

    @Test
    void theReadingOfANameIsHeardAndNeverOverwritten() {
        intake();
        convert("姓", "たかはし", "髙橋");
        assertThat(desk.labelled("ふりがな")).hasValue("たかはし");
        convert("名", "はなこ", "花子");
        assertThat(desk.labelled("ふりがな")).hasValue("たかはし　はなこ");
        desk.type("ふりがな", "こうはし　はなこ");
        desk.type("名", "");
        convert("名", "えみ", "恵美");
        assertThat(desk.labelled("ふりがな")).hasValue("こうはし　はなこ");
    }

    private void convert(String label, String reading, String word) {
        desk.labelled(label).focus();
        var input = desk.page.context().newCDPSession(desk.page);
        for (int end = 1; end <= reading.length(); end++) {
            input.send("Input.imeSetComposition", composition(reading.substring(0, end)));
        }
        input.send("Input.imeSetComposition", composition(word));
        desk.page.keyboard().insertText(word);
    }

    private static JsonObject composition(String text) {
        var composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        return composition;
    }

    @Test
    void aPostalCodeFillsInWhatIsEmptyAndOffersSeveralTowns() {
        takesIn(desk(town, Role.ADMINISTRATOR));
        desk.open("/cases/" + world.openCase(town).number().value() + "/person/addresses/new");
        desk.type("郵便番号", "９９９－００３６");
        assertThat(desk.labelled("都道府県・市区町村")).hasValue("練習県練習市");
        assertThat(desk.labelled("町名・番地")).hasValue("五反田町");
        desk.type("町名・番地", "");
        desk.type("郵便番号", "9990961");
        assertThat(desk.page.locator(".ts-towns__choice button")).hasCount(66);
        desk.photograph("entry-towns");
        assertThat(Inspection.of(desk.page, "towns to choose from")).isEmpty();
        desk.press("第66町");
        assertThat(desk.labelled("町名・番地")).hasValue("第66町");
        assertThat(desk.labelled("町名・番地")).isFocused();
        desk.type("町名・番地", "第66町5-6");
        desk.type("郵便番号", "9990036");
        assertThat(desk.page.locator(".ts-towns [role=status]")).containsText("五反田町");
        assertThat(desk.labelled("町名・番地")).hasValue("第66町5-6");
        desk.type("郵便番号", "");
        desk.type("町名・番地", "五反田町1-2");
        desk.press("住所を入れる");
        assertThat(desk.labelled("郵便番号")).hasValue("999-0036");
        desk.press("登録する");
        desk.sees("住所を登録しました。", "〒999-0036", "五反田町1-2");
    }

    @Test
    void withoutJavaScriptTheSameIsDoneByAButton() {
        takesIn(desk(town, Role.ADMINISTRATOR));
        desk = desk(town, Role.CONSULTANT, Way.WITHOUT_JAVASCRIPT);
        desk.open("/cases/" + world.openCase(town).number().value() + "/person/addresses/new");
        desk.type("郵便番号", "999-0961");
        desk.press("住所を入れる");
        desk.selectContaining("町名の候補", "第66町");
        desk.press("住所を入れる");
        assertThat(desk.typed("町名・番地")).isEqualTo("第66町");
        desk.press("登録する");
        desk.sees("〒999-0961", "練習県練習市第66町");
    }

    private static void takesIn(Desk administrator) {
        administrator.open("/settings/postal-codes");
        administrator
                .labelled("ファイル")
                .setInputFiles(new FilePayload("utf_ken_all.csv", "text/csv", PostalExcerpt.csv()));
        administrator.type("データの日付", "R8.11.1");
        administrator.press("取り込む");
        assertThat(administrator.page.locator("main tbody tr").first())
                .containsText("取り込みました", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        administrator.sees("令和8年11月1日のデータ");
        administrator.photograph("postal-imports");
    }
}
