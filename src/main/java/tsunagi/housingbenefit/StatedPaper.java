package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.WhatIfAnswer.StepLine;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.EndGround;
import tsunagi.meanstest.MovingCost;
import tsunagi.person.PersonCard;
import tsunagi.person.Telephone;
import tsunagi.web.Detail;

/**
 * An application as it stands on paper, to be read through and signed by the person.
 *
 * @param office to whom it is addressed
 * @param town 市町村 of the application by its name
 * @param destination 転居先の市町村 by its name; empty where nobody moves
 */
record StatedPaper(PersonCard person, BenefitApplication application, String office, String town, String destination) {
    Statement statement() {
        return application.statement();
    }

    /** What is asked for, in one sentence. */
    String request() {
        return switch (application.kind()) {
            case FIRST -> "生活困窮者自立支援法施行規則第13条の規定により、次のとおり生活困窮者住居確保給付金の支給を申請します。";
            case EXTENSION -> "引き続き求職活動を行うため、次のとおり生活困窮者住居確保給付金の支給期間の延長を申請します。";
            case CHANGE -> "次のとおり生活困窮者住居確保給付金の支給額の変更を申請します。";
            case RESUMPTION -> "次のとおり生活困窮者住居確保給付金の支給の再開を申請します。";
        };
    }

    String appliedOn() {
        return JapaneseDates.format(statement().applicationDate());
    }

    List<Detail> applicant() {
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of("ふりがな", Objects.toString(person.kana(), "")));
        details.add(Detail.of("氏名", person.displayName()));
        details.add(Detail.of("生年月日", birth()));
        details.add(Detail.of("現住所", Objects.toString(person.addressLine(), "")));
        details.add(Detail.of(
                "電話番号",
                String.join(
                        "、",
                        person.telephones().stream()
                                .map(Telephone::number)
                                .map(Object::toString)
                                .toList())));
        details.add(Detail.of("世帯の人数（本人を含む）", statement().householdSize() + "人"));
        return details;
    }

    private String birth() {
        var birth = person.basics().birth();
        return birth == null ? "" : birth.label();
    }

    List<Detail> ground() {
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of("申請の理由", statement().type().label()));
        details.add(Detail.of("申請する市町村", town));
        if (statement().type() == BenefitType.R1 || statement().type() == BenefitType.R2) {
            details.add(Detail.of("離職・廃業の日", day(statement().leftWorkOn())));
            statement()
                    .spells()
                    .forEach(spell -> details.add(Detail.of(
                            "求職活動ができなかった期間",
                            "%s〜%s（%s）"
                                    .formatted(
                                            day(spell.period().start()),
                                            day(spell.period().end()),
                                            spell.cause().label()))));
        }
        var change = application.occasion().change();
        if (change != null) {
            details.add(Detail.of("変更の事由", change.ground().label()));
            details.add(Detail.of("変わった月", JapaneseDates.format(change.since())));
        }
        var moving = statement().moving();
        if (moving != null) {
            details.add(Detail.of("世帯の収入が著しく減少した月", JapaneseDates.format(moving.droppedIn())));
            details.add(Detail.of("転居先の市町村", destination));
        }
        details.add(Detail.of(
                moving == null ? "家賃（月額、共益費などを除く）" : "家賃、または住まいを保つための費用（月額）",
                statement().rent().format()));
        return details;
    }

    List<StepLine> incomes() {
        return statement().income().steps().stream().map(StepLine::of).toList();
    }

    List<StepLine> assets() {
        return statement().assets().steps().stream().map(StepLine::of).toList();
    }

    List<Detail> costs() {
        return statement().moving() == null
                ? List.of()
                : statement().moving().costs().stream()
                        .map(cost ->
                                Detail.of(cost.kind().label(), cost.amount().format()))
                        .toList();
    }

    Yen totalCost() {
        return statement().moving() == null
                ? Yen.ZERO
                : statement().moving().costs().stream().map(MovingCost::amount).reduce(Yen.ZERO, Yen::plus);
    }

    /** 中止になるとき: C1 to C7 (厚労省「様式の素案」住居確保給付金申請時確認書). */
    static List<EndGround> endings() {
        return Arrays.stream(EndGround.values())
                .filter(ground -> !ground.onlyWhileSuspended() && ground != EndGround.DIED)
                .toList();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.format(day);
    }
}
