package tsunagi.housingbenefit;

import java.util.ArrayList;
import java.util.List;
import tsunagi.housingbenefit.WhatIfAnswer.FindingLine;
import tsunagi.housingbenefit.WhatIfAnswer.StepLine;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.MovingGrant;
import tsunagi.meanstest.MovingStandards;
import tsunagi.meanstest.RentGrant;
import tsunagi.meanstest.RentStandards;
import tsunagi.meanstest.Standing;
import tsunagi.meanstest.Step;
import tsunagi.meanstest.TableValue;
import tsunagi.web.Detail;

/** Puts what the rules answered into the words of the screen and of the 算定書. */
record AnswerWords(WhatIfQuestion question, String municipality) {
    private static final String UNKNOWN = "未確認";

    WhatIfAnswer rent(RentGrant grant, RentStandards standards) {
        List<FindingLine> findings =
                grant.findings().stream().map(FindingLine::of).toList();
        List<Detail> conditions = new ArrayList<>(conditions());
        conditions.add(Detail.of("基準額", shown(standards.threshold().value())));
        conditions.add(Detail.of("家賃の上限", shown(standards.cap().value())));
        conditions.add(Detail.of("収入の上限", grant.incomeLimit().format()));
        conditions.add(Detail.of("金融資産の上限", grant.assetLimit().format()));
        var verdict = Verdict.of(grant.outcome(), findings.stream().noneMatch(FindingLine::isUnconfirmed));
        return new WhatIfAnswer(
                verdict,
                "月額",
                grant.amount(),
                conditions,
                findings,
                grant.steps().stream().map(StepLine::of).toList(),
                others(grant.warnings(), findings),
                new PlainWords(question, grant.steps()).rent(verdict, grant, standards));
    }

    WhatIfAnswer move(MovingGrant grant, MovingStandards standards) {
        List<FindingLine> findings =
                grant.findings().stream().map(FindingLine::of).toList();
        List<Detail> conditions = new ArrayList<>(conditions());
        conditions.add(Detail.of("基準額", shown(standards.home().threshold().value())));
        conditions.add(Detail.of("家賃の上限", shown(standards.home().cap().value())));
        conditions.add(Detail.of("転居先の家賃の上限", shown(standards.destination().value())));
        conditions.add(Detail.of("収入の上限", grant.incomeLimit().format()));
        conditions.add(Detail.of("金融資産の上限", grant.assetLimit().format()));
        var verdict = Verdict.of(grant.outcome(), findings.stream().noneMatch(FindingLine::isUnconfirmed));
        return new WhatIfAnswer(
                verdict,
                "転居費用",
                grant.amount(),
                conditions,
                findings,
                grant.steps().stream().map(StepLine::of).toList(),
                others(grant.warnings(), findings),
                new PlainWords(question, grant.steps()).move(verdict, standards));
    }

    private List<Detail> conditions() {
        return List.of(
                Detail.of("申請の理由", question.type().label()),
                Detail.of("申請する日", JapaneseDates.formatBoth(question.applicationDate())),
                Detail.of("市町村", municipality),
                Detail.of("世帯の人数", question.householdSize() + "人"),
                Detail.of("家賃（実際の額）", question.rent().format()),
                Detail.of("世帯の収入", total(question.income().steps())),
                Detail.of("世帯の金融資産", total(question.assets().steps())));
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
