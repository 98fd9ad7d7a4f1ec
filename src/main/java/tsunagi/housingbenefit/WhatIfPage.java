package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.Answer;
import tsunagi.meanstest.BenefitType;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;
import tsunagi.web.FormErrors;

/**
 * 住居確保給付金の試算.
 *
 * @param number null for a 試算 without a case
 * @param household null for a 試算 without a case
 * @param towns those with tables, the own one first
 */
record WhatIfPage(
        @Nullable CaseNumber number,
        @Nullable CaseFrame caseFrame,
        @Nullable LivingTogether household,
        List<Choice> towns,
        LocalDate today) {
    static final String TITLE = "住居確保給付金の試算";

    /** Among the case's links. */
    static final String LINK = "給付";

    private static final String SELF = "本人";

    /** What is done with an amount other than its kind says. */
    static final List<Choice> INCLUSIONS = List.of(Choice.of("true", "入れる"), Choice.of("false", "入れない"));

    static final List<Choice> CHOICES = Arrays.stream(Answer.Choice.values())
            .map(choice -> Choice.of(choice.name(), choice.label()))
            .toList();

    String path() {
        return path(number);
    }

    static String path(@Nullable CaseNumber number) {
        return (number == null ? "" : "/cases/" + number.value()) + "/housing-benefit/what-if";
    }

    /** What stands in the form when it is opened. */
    Map<String, String> offered() {
        Map<String, String> offered = new LinkedHashMap<>();
        offered.put("type", BenefitType.R1.name());
        offered.put("applicationDate", JapaneseDates.format(today));
        offered.put("municipality", towns.getFirst().value());
        offered.put("householdSize", Integer.toString(household == null ? 1 : household.size(today)));
        return offered;
    }

    List<Choice> types() {
        return Arrays.stream(BenefitType.values())
                .map(type -> Choice.of(type.name(), type.label()))
                .toList();
    }

    List<Choice> municipalities() {
        return towns;
    }

    /** Where the number that stands there comes from. */
    String householdSupport() {
        return household == null
                ? "本人を含む、同じ世帯の人の数"
                : "%sは%d人（本人・世帯から）".formatted(JapaneseDates.formatShort(today), household.size(today));
    }

    /** Whose money it may be. */
    List<Choice> people() {
        Stream<String> others = household == null
                ? Stream.of("配偶者", "子", "親", "そのほかの世帯員")
                : household.members(today).map(each -> each.name() + "（" + each.relation() + "）");
        return Stream.concat(Stream.of(SELF), others)
                .map(name -> Choice.of(name, name))
                .toList();
    }

    List<Choice> incomeKinds() {
        return MoneyKinds.INCOMES;
    }

    List<Choice> assetKinds() {
        return MoneyKinds.ASSETS;
    }

    List<Choice> causes() {
        return MoneyKinds.CAUSES;
    }

    List<Choice> itemKinds() {
        return MoneyKinds.MOVING_COSTS;
    }

    List<AskedCriterion> criteria() {
        return AskedCriterion.ALL;
    }

    /** Whether the part with the other conditions is to stand open. */
    boolean anyAsked(WhatIfForm form, FormErrors errors) {
        return criteria().stream()
                .anyMatch(asked -> !form.value(asked.choiceField()).isBlank()
                        || !form.value(asked.evidenceField()).isBlank()
                        || errors.of(asked.choiceField()) != null
                        || errors.of(asked.evidenceField()) != null);
    }
}
