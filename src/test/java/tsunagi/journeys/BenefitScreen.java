package tsunagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The pages of 住居確保給付金 of one case, as the desk and the municipality use them. */
record BenefitScreen(Desk desk, String number) {
    /** For a person who lives alone and has lost her work; wages of the month of the application, in yen. */
    BenefitScreen applies(String day, String rent, String wages) {
        desk.turnTo(number, "給付");
        desk.follow("申請を受け付ける");
        desk.choose("申請の理由", "離職");
        desk.type("家賃（月額）", rent);
        desk.type("離職または廃業した日", "R8.3.31");
        return stated(day, wages);
    }

    /** What was stated last stands there already. */
    BenefitScreen appliesForExtension(String day, String wages) {
        desk.turnTo(number, "給付");
        desk.follow("延長申請を受け付ける");
        return stated(day, wages);
    }

    private BenefitScreen stated(String day, String wages) {
        desk.type("受付日", day);
        desk.type("申請する日", day);
        desk.select("収入の種類", "給与");
        desk.type("金額（月額）", wages);
        desk.choose("資産がないとき", "世帯に金融資産はない（確認済み）");
        allConditionsMet();
        desk.press("申請を受け付ける");
        desk.sees("申請を受け付けました。");
        return this;
    }

    private void allConditionsMet() {
        for (Locator condition : desk.main().locator(".ts-benefit__criterion").all()) {
            if (condition.isVisible()) {
                condition.locator("input[type=radio][value=YES]").check();
            }
        }
    }

    /** With every paper. */
    BenefitScreen sends(String day) {
        for (Locator received : desk.main().locator("input[name^='received.']").all()) {
            received.fill(day);
        }
        // Below each date comes how it was understood, which moves what stands further down.
        for (Locator understood :
                desk.main().locator("input[name^='received.'] + *").all()) {
            assertThat(understood).containsText("＝");
        }
        desk.press("書類の確認を保存する");
        desk.sees("書類はすべてそろっています。");
        desk.type("送付した日", day);
        desk.press("市へ送付する");
        desk.sees("申請を市へ送付しました。");
        return this;
    }

    /** The municipality's page of the application that waits. */
    static BenefitScreen waiting(Desk decider, String number) {
        decider.open("/housing-benefit/inbox?state=SUBMITTED");
        decider.press(decider.main()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(number))
                .locator("a"));
        return new BenefitScreen(decider, number);
    }

    BenefitScreen finds(String... texts) {
        desk.sees(texts);
        return this;
    }

    BenefitScreen photographed(String name) {
        desk.photograph(name);
        return this;
    }

    /** What 規則12条 asks of the municipality before it pays for three months more. */
    BenefitScreen findsItNeeded(String evidence) {
        desk.choose("引き続き支給することが、就職の促進に必要か（規則12条）", "必要と認める");
        desk.type("そう判断した理由・確かめたこと", evidence);
        return this;
    }

    void decides(String button, String day) {
        desk.type("決定日", day);
        desk.press(button);
        desk.sees("決定の内容");
    }

    /** 活動と報告 of the benefit. */
    BenefitScreen duties() {
        desk.turnTo(number, "給付");
        desk.follow("活動と報告を見る");
        return this;
    }

    void employed(String receivedOn, String startedOn) {
        desk.follow("常用就職届を受け取る");
        desk.type("届を受け取った日", receivedOn);
        desk.type("就職した日", startedOn);
        desk.type("就職先", "練習倉庫");
        desk.choose("労働契約の期間", "期間の定めがない");
        desk.press("常用就職届を受け取る");
        desk.sees("常用就職届を受け取りました。");
    }

    /** 中止 because her own income of the month is above the limit; shows the months before it is decided. */
    BenefitScreen looksAtEndByEmployment(String startedOn, String month, String ownIncome) {
        desk.follow("支給を中止する");
        desk.press(desk.main().locator("a[href*='ground=INCOME_OVER_LIMIT']"));
        desk.choose("何があったか", "常用就職し、本人の収入が上限を超えた");
        desk.type("就職した日（収入が上限を超えたとき）", startedOn);
        desk.choose("労働契約の期間（収入が上限を超えたとき）", "期間の定めがない");
        desk.type("収入を得た月（収入が上限を超えたとき）", month);
        desk.type("その月の本人の収入（収入が上限を超えたとき）", ownIncome);
        desk.type("中止する理由", "常用就職し、収入が上限を超えたため");
        desk.press("支給しなくなる月を確かめる");
        return this;
    }

    void ends(String day) {
        desk.type("決定日", day);
        desk.press("中止を決定する");
        desk.sees("中止を決定しました。");
    }
}
