package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.meanstest.Answer;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/**
 * 住居確保給付金の試算.
 *
 * @param number null for a 試算 without a case
 * @param mayReceive whether an application can be begun with what was typed
 */
record WhatIfPage(@Nullable CaseNumber number, @Nullable CaseFrame caseFrame, StatementPart part, boolean mayReceive) {
    static final String TITLE = "住居確保給付金の試算";

    /** Among the case's links. */
    static final String LINK = "給付";

    /** What is done with an amount other than its kind says. */
    static final List<Choice> INCLUSIONS = List.of(Choice.of("true", "入れる"), Choice.of("false", "入れない"));

    static final List<Choice> CHOICES = Arrays.stream(Answer.Choice.values())
            .map(choice -> Choice.of(choice.name(), choice.label()))
            .toList();

    String path() {
        return part.path();
    }

    LocalDate today() {
        return part.today();
    }

    Map<String, String> offered() {
        return part.offered();
    }

    static String path(@Nullable CaseNumber number) {
        return (number == null ? "" : "/cases/" + number.value()) + "/housing-benefit/what-if";
    }
}
