package tsunagi.practice;

import static tsunagi.practice.PracticeStaff.OUTREACH;
import static tsunagi.practice.PracticeStaff.SHUNIN;
import static tsunagi.practice.PracticeStaff.SOUDAN;
import static tsunagi.practice.PracticeStaff.SOUDAN_MINAMI;

import java.util.List;
import tsunagi.person.Address;

/** 受付 — people who have just turned to the desk. */
final class ReceivedPeople {
    private ReceivedPeople() {}

    static List<Story> stories() {
        return List.of(
                new Story(1, ReceivedPeople::dismissed),
                new Story(1, ReceivedPeople::anonymous),
                new Story(2, ReceivedPeople::trainee),
                new Story(3, ReceivedPeople::sonAtHome));
    }

    private static void dismissed(Narrator tell) {
        tell.on(1)
                .by(SOUDAN)
                .receives(
                        Client.named("髙橋", "剛志", "たかはし つよし")
                                .man()
                                .born(1984, 6, 3)
                                .phone("0120-000-301")
                                .livesAt("桜町3丁目4番2号", "コーポ桜103"),
                        Call.visit("10月末で倉庫の仕事が切れて、社宅を今月末で出るように言われた。貯金は11万円くらい。次の仕事が決まらないと部屋も借りられないと思うと、夜眠れない。")
                                .complains("C02", "C07", "C03")
                                .soon("HOUSING"));
    }

    private static void anonymous(Narrator tell) {
        tell.on(1)
                .by(SHUNIN)
                .at("O1")
                .receives(
                        Client.anonymous("匿名の女性").woman().bornAbout(1985),
                        Call.telephone("名前は言いたくない。子どもが2人いて、米が明後日でなくなる。役所に言うと夫に連絡がいくのではないかと心配で、先に聞いておきたかった。")
                                .complains("C15", "C03")
                                .urgent("FOOD"));
    }

    private static void trainee(Narrator tell) {
        tell.on(2)
                .by(SOUDAN_MINAMI)
                .receives(
                        Client.named("Nguyễn", "Thị Hồng Ánh", "ぐえん てぃ ほん あん")
                                .alias("ホンさん")
                                .woman()
                                .born(1998, 9, 21)
                                .from("ベトナム", "ベトナム語（日本語はゆっくりなら可）")
                                .phone("0120-000-302")
                                .livesAt("南町5丁目6番7号", "みなみハイツ201"),
                        Call.visit("工場の残業がなくなり、手取りが9万円になった。国に仕送りをしているので家賃が苦しい。ほかの工場で働いてよいのか、在留カードのことがわからない。")
                                .complains("C03", "C08"));
    }

    private static void sonAtHome(Narrator tell) {
        tell.on(3)
                .by(OUTREACH)
                .at("O2")
                .receives(
                        Client.named("芦原", "広大", "あしはら こうだい")
                                .man()
                                .born(1992, 2, 11)
                                .lives(Address.Kind.OTHER, "南町の実家の2階"),
                        Call.telephone("息子が大学をやめてから10年、部屋から出てこない。私も72歳になり、年金だけでいつまで続けられるか。本人には、まだ相談したことを話していない。")
                                .byFamily("芦原 孝子", "母", "03-0000-3041")
                                .complains("C13", "C10"));
    }
}
