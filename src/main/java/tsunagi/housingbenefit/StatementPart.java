package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.BenefitType;
import tsunagi.web.Choice;
import tsunagi.web.FormErrors;

/**
 * The part of a form in which 申請の内容 is stated: what may be chosen, for a 試算 and for an application.
 *
 * @param path of the page, below which more rows are asked for
 * @param applied whether it is an application: nothing may be typed in place of the tables, and papers are named
 * @param household null without a case
 * @param towns those with tables, the own one first
 */
record StatementPart(
        String path, boolean applied, @Nullable LivingTogether household, List<Choice> towns, LocalDate today) {
    static final List<Choice> NO_INCOME = List.of(Choice.of(StatementReading.NONE, "世帯に収入はない（確認済み）"));
    static final List<Choice> NO_ASSETS = List.of(Choice.of(StatementReading.NONE, "世帯に金融資産はない（確認済み）"));

    private static final String SELF = "本人";

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

    /**
     * Whose money it may be.
     *
     * @param stated who stands there already, who may have left the household since; may be empty
     */
    List<Choice> people(String stated) {
        Stream<String> others = household == null
                ? Stream.of("配偶者", "子", "親", "そのほかの世帯員")
                : household.members(today).map(each -> each.name() + "（" + each.relation() + "）");
        return Stream.of(Stream.of(SELF), others, Stream.of(stated).filter(name -> !name.isEmpty()))
                .flatMap(names -> names)
                .distinct()
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
        return applied
                || criteria().stream()
                        .anyMatch(asked -> !form.value(asked.choiceField()).isBlank()
                                || !form.value(asked.evidenceField()).isBlank()
                                || errors.of(asked.choiceField()) != null
                                || errors.of(asked.evidenceField()) != null);
    }
}
