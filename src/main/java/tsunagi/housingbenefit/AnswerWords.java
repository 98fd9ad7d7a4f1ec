package tsunagi.housingbenefit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tsunagi.housingbenefit.WhatIfAnswer.FindingLine;
import tsunagi.housingbenefit.WhatIfAnswer.StepLine;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Grant;
import tsunagi.meanstest.RentStandards;
import tsunagi.meanstest.Standing;
import tsunagi.meanstest.Step;
import tsunagi.meanstest.TableValue;
import tsunagi.web.Detail;

/** Puts what the rules answered into the words of the screen and of the 算定書. */
record AnswerWords(Statement statement, String municipality) {
    private static final String UNKNOWN = "未確認";

    WhatIfAnswer of(Calculated calculated) {
        Grant<?> grant = calculated.grant();
        List<FindingLine> findings =
                grant.findings().stream().map(FindingLine::of).toList();
        var verdict = Verdict.of(grant.outcome(), findings.stream().noneMatch(FindingLine::isUnconfirmed));
        var plain = new PlainWords(statement, grant.steps());
        List<Detail> conditions = new ArrayList<>(conditions());
        conditions.addAll(values(calculated));
        conditions.add(Detail.of("収入の上限", grant.incomeLimit().format()));
        conditions.add(Detail.of("金融資産の上限", grant.assetLimit().format()));
        return new WhatIfAnswer(
                verdict,
                statement.type().isRent() ? "月額" : "転居費用",
                grant.amount(),
                conditions,
                findings,
                grant.steps().stream().map(StepLine::of).toList(),
                others(grant.warnings(), findings),
                switch (calculated) {
                    case Calculated.Monthly(var monthly, var standards, var _) ->
                        plain.rent(verdict, monthly, standards);
                    case Calculated.Once(var _, var standards, var _) -> plain.move(verdict, standards);
                });
    }

    private static List<Detail> values(Calculated calculated) {
        return switch (calculated) {
            case Calculated.Monthly(var _, var standards, var _) -> values(standards);
            case Calculated.Once(var _, var standards, var _) ->
                Stream.concat(
                                values(standards.home()).stream(),
                                Stream.of(Detail.of(
                                        "転居先の家賃の上限",
                                        shown(standards.destination().value()))))
                        .toList();
        };
    }

    private static List<Detail> values(RentStandards standards) {
        return List.of(
                Detail.of("基準額", shown(standards.threshold().value())),
                Detail.of("家賃の上限", shown(standards.cap().value())));
    }

    private List<Detail> conditions() {
        List<Detail> conditions = new ArrayList<>(List.of(
                Detail.of("申請の理由", statement.type().label()),
                Detail.of("申請する日", JapaneseDates.formatBoth(statement.applicationDate())),
                Detail.of("市町村", municipality),
                Detail.of("世帯の人数", statement.householdSize() + "人"),
                Detail.of("家賃（実際の額）", statement.rent().format())));
        if (statement.floorArea() != null) {
            conditions.add(Detail.of("専有面積", statement.floorArea().toPlainString() + "㎡"));
        }
        conditions.add(Detail.of("世帯の収入", total(statement.income().steps())));
        conditions.add(Detail.of("世帯の金融資産", total(statement.assets().steps())));
        return conditions;
    }

    private static String total(List<Step> steps) {
        return steps.isEmpty() ? UNKNOWN : steps.getLast().yen().format();
    }

    /** With its mark, where nobody has confirmed it. */
    private static String shown(TableValue value) {
        Yen amount = value.amount();
        if (value.isTyped()) {
            return amount.format() + "（入力した額）";
        }
        return amount.format()
                + switch (value.standing()) {
                    case Standing.CONFIRMED -> "";
                    case Standing.COMPUTED -> "（計算値・要確認）";
                    case Standing.ASSUMED -> "（仮定・要確認）";
                };
    }

    /** Those about conditions that nobody has answered are told together, and not one by one. */
    private static List<String> others(List<String> warnings, List<FindingLine> findings) {
        return warnings.stream()
                .filter(warning -> findings.stream()
                        .filter(FindingLine::isUnconfirmed)
                        .noneMatch(line -> warning.contains(line.label())))
                .toList();
    }
}
