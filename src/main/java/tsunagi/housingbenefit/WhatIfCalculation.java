package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.housingbenefit.WhatIfQuestion.Change;
import tsunagi.housingbenefit.WhatIfQuestion.Moving;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.BenefitType;
import tsunagi.meanstest.HouseholdMeans;
import tsunagi.meanstest.MovingApplication;
import tsunagi.meanstest.MovingCriterion;
import tsunagi.meanstest.MovingGrant;
import tsunagi.meanstest.Rent;
import tsunagi.meanstest.RentApplication;
import tsunagi.meanstest.RentCriterion;
import tsunagi.meanstest.RentGrant;
import tsunagi.meanstest.RentGround;
import tsunagi.meanstest.RentStandards;
import tsunagi.standards.LocalStandards;
import tsunagi.standards.MunicipalityCode;
import tsunagi.standards.StandardTables;

/** Asks the rules what an application would come to, and what under the changed condition. */
record WhatIfCalculation(StandardTables tables) {
    /** How far ahead a change of the tables is worth waiting for. */
    private static final int MONTHS_AHEAD = 3;

    /** What the rules call a field otherwise than the form does. */
    private static final Map<String, String> FIELDS =
            Map.of("incomeThreshold", "threshold", "housingCost", "rent", "figures", "incomes.1.amount");

    /** @throws Refusal for a municipality without tables, and for what the rules refuse, each at its field */
    WhatIfResult result(WhatIfQuestion question) {
        WhatIfAnswer here = answer(question);
        Change change = question.change() == null ? newTables(question) : question.change();
        return change == null
                ? new WhatIfResult(here, null, "")
                : new WhatIfResult(here, changed(question, change), words(change));
    }

    private WhatIfAnswer answer(WhatIfQuestion question) {
        try {
            Moving moving = question.moving();
            return moving == null ? rent(question) : move(question, moving);
        } catch (Refusal refusal) {
            throw new Refusal(refusal.reasons().stream()
                    .map(reason -> reason.field() == null
                            ? reason
                            : new Refusal.Reason(FIELDS.getOrDefault(reason.field(), reason.field()), reason.message()))
                    .toList());
        }
    }

    /** What is refused of the second answer belongs to the field that changes it. */
    private WhatIfAnswer changed(WhatIfQuestion question, Change change) {
        try {
            return answer(question.changed(change));
        } catch (Refusal refusal) {
            String field = change.applicationDate() == null ? "comparedSize" : "comparedDate";
            throw new Refusal(field, refusal.reasons().getFirst().message());
        }
    }

    private AppliedStandards standards(WhatIfQuestion question) {
        return new AppliedStandards(
                local("municipality", question.municipality()),
                question.householdSize(),
                question.applicationDate(),
                question.threshold(),
                question.rentCap());
    }

    private LocalStandards local(String field, MunicipalityCode code) {
        return tables.of(code).orElseThrow(() -> new Refusal(field, "この市町村の基準額表はありません"));
    }

    private WhatIfAnswer rent(WhatIfQuestion question) {
        AppliedStandards applied = standards(question);
        RentStandards standards = applied.forRent();
        var application = new RentApplication(
                ground(question),
                question.applicationDate(),
                new Rent(question.rent()),
                new HouseholdMeans(question.income(), question.assets()),
                rentAnswers(question));
        RentGrant grant = RentGrant.of(application, standards);
        return new AnswerWords(question, applied.local().name()).rent(grant, standards);
    }

    private static RentGround ground(WhatIfQuestion question) {
        return question.type() == BenefitType.R3
                ? RentGround.incomeReduced()
                : new RentGround.WorkEnded(question.type(), question.leftWorkOn(), question.spells());
    }

    private static Map<RentCriterion, Answer> rentAnswers(WhatIfQuestion question) {
        Map<RentCriterion, Answer> answers = new EnumMap<>(RentCriterion.class);
        for (RentCriterion criterion : RentCriterion.values()) {
            Answer answer = question.answers().get(criterion.name());
            if (answer != null && criterion.isAnswered()) {
                answers.put(criterion, answer);
            }
        }
        return answers;
    }

    private WhatIfAnswer move(WhatIfQuestion question, Moving moving) {
        AppliedStandards applied = standards(question);
        var standards = applied.forMove(local("destination", moving.destination()), moving.rentCap());
        var application = new MovingApplication(
                question.applicationDate(),
                moving.droppedIn(),
                question.rent(),
                new HouseholdMeans(question.income(), question.assets()),
                moving.costs(),
                movingAnswers(question));
        return new AnswerWords(question, applied.local().name())
                .move(MovingGrant.of(application, standards), standards);
    }

    private static Map<MovingCriterion, Answer> movingAnswers(WhatIfQuestion question) {
        Map<MovingCriterion, Answer> answers = new EnumMap<>(MovingCriterion.class);
        for (MovingCriterion criterion : MovingCriterion.values()) {
            Answer answer = question.answers().get(criterion.name());
            if (answer != null && criterion.isAnswered()) {
                answers.put(criterion, answer);
            }
        }
        return answers;
    }

    /** The day from which other rows hold, where it is near and the tables have them. */
    private @Nullable Change newTables(WhatIfQuestion question) {
        LocalDate next = standards(question).nextTable();
        if (next == null || next.isAfter(question.applicationDate().plusMonths(MONTHS_AHEAD))) {
            return null;
        }
        var then = local("municipality", question.municipality()).household(question.householdSize(), next);
        boolean known = (question.threshold() != null || then.threshold() != null)
                && (question.rentCap() != null || then.rentCap() != null);
        return known && question.moving() == null ? Change.to(next) : null;
    }

    private static String words(Change change) {
        List<String> words = new ArrayList<>();
        if (change.applicationDate() != null) {
            words.add(JapaneseDates.format(change.applicationDate()) + "に申請したとき");
        }
        if (change.rent() != null) {
            words.add("家賃 " + change.rent().format() + "のとき");
        }
        if (change.income() != null) {
            words.add("世帯の収入 " + change.income().format() + "のとき");
        }
        if (change.householdSize() != null) {
            words.add("世帯が" + change.householdSize() + "人のとき");
        }
        return String.join("、", words);
    }
}
