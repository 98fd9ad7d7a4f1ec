package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.meanstest.RegularEmployment;
import tsunagi.web.Choice;

/** 常用就職届を受け取る, as typed. */
record EmploymentForm(
        @Nullable String receivedOn,
        @Nullable String startedOn,
        @Nullable String contract,
        @Nullable String employer) {
    static final List<Choice> CONTRACTS = Arrays.stream(RegularEmployment.Contract.values())
            .map(each -> Choice.of(each.name(), each.label()))
            .toList();
    private static final int LINE = 100;

    static EmploymentForm blank(LocalDate today) {
        return new EmploymentForm(JapaneseDates.format(today), null, null, null);
    }

    /** @throws Refusal with a reason for each field to put right */
    EmploymentNotice read(LocalDate today) {
        var refusals = new Refusals();
        LocalDate received = refusals.reading("receivedOn", () -> EndingForm.past(receivedOn, today));
        LocalDate started = refusals.reading("startedOn", () -> JapaneseDates.parse(startedOn));
        var term = TypedChoice.read(RegularEmployment.Contract.class, contract).orElse(null);
        refusals.unless(term != null, "contract", "労働契約の期間を選んでください");
        String where = refusals.reading("employer", () -> TypedText.strip(employer, LINE));
        refusals.unless(TypedText.strip(employer) != null, "employer", "就職先を入力してください");
        refusals.throwIfAny();
        return new EmploymentNotice(
                requireNonNull(received), requireNonNull(started), requireNonNull(term), requireNonNull(where));
    }
}
