package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;

/** Reads the form of an application: 申請の内容, 受付日 and what only this kind of application says. */
final class ApplicationReading {
    private final WhatIfForm form;
    private final LocalDate today;
    private final Refusals refusals = new Refusals();

    ApplicationReading(WhatIfForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** @param reason of a correction; empty otherwise */
    record Read(Statement statement, LocalDate receivedOn, Occasion occasion, String reason) {}

    /** @throws Refusal with everything that is to be put right */
    Read read(Purpose purpose) {
        Statement statement = new StatementReading(form, refusals).read();
        LocalDate receivedOn = refusals.reading("receivedOn", () -> JapaneseDates.parse(form.value("receivedOn")));
        days(statement, receivedOn);
        Occasion occasion = occasion(purpose);
        String reason = purpose.corrects() ? refusals.reading("correction", this::correction) : "";
        if (statement != null && refusals.isEmpty()) {
            consistent(statement, purpose);
        }
        refusals.throwIfAny();
        return new Read(
                requireNonNull(statement),
                requireNonNull(receivedOn),
                requireNonNull(occasion),
                requireNonNull(reason));
    }

    private void days(@Nullable Statement statement, @Nullable LocalDate receivedOn) {
        refusals.unless(
                statement == null || !statement.applicationDate().isAfter(today),
                "applicationDate",
                "申請日は今日までの日付にしてください");
        refusals.unless(receivedOn == null || !receivedOn.isAfter(today), "receivedOn", "受付日は今日までの日付にしてください");
        refusals.unless(
                statement == null || receivedOn == null || !receivedOn.isBefore(statement.applicationDate()),
                "receivedOn",
                "受付日は、申請日以後の日付にしてください");
    }

    private @Nullable Occasion occasion(Purpose purpose) {
        return switch (purpose) {
            case Purpose.First _, Purpose.Correction _ -> Occasion.first();
            case Purpose.Later(var _, var kind) ->
                switch (kind) {
                    case FIRST -> throw new IllegalArgumentException("A first application is of no benefit yet");
                    case EXTENSION -> Occasion.extension();
                    case CHANGE -> change();
                    case RESUMPTION -> resumption();
                };
        };
    }

    private @Nullable Occasion change() {
        ChangeGround ground = refusals.reading(
                "changeGround",
                () -> TypedChoice.read(ChangeGround.class, form.value("changeGround"))
                        .orElseThrow(() -> new Refusal("変更の事由を選んでください")));
        YearMonth since = refusals.reading("changedSince", () -> FieldReading.month(form.value("changedSince")));
        return ground == null || since == null ? null : Occasion.change(new AppliedChange(ground, since));
    }

    private @Nullable Occasion resumption() {
        LocalDate metAgainOn = refusals.reading("metAgainOn", () -> JapaneseDates.parse(form.value("metAgainOn")));
        refusals.unless(metAgainOn == null || !metAgainOn.isAfter(today), "metAgainOn", "再び要件を満たした日は、今日までの日付にしてください");
        return metAgainOn == null ? null : Occasion.resumption(metAgainOn);
    }

    private String correction() {
        String reason = FieldReading.reason(form.value("correction"));
        if (reason.isEmpty()) {
            throw new Refusal("直した理由を入力してください");
        }
        return reason;
    }

    /** What the rules say can't be true is put right now, and not found by the city. */
    private void consistent(Statement statement, Purpose purpose) {
        try {
            BenefitCalculation.atFields(() -> {
                if (purpose instanceof Purpose.Later && !statement.type().isRent()) {
                    throw new Refusal("type", "この給付は家賃相当額です。離職・廃業・減収のどれかを選んでください");
                }
                return statement.moving() == null ? statement.forRent() : statement.forMove();
            });
        } catch (Refusal refusal) {
            refusal.reasons().forEach(reason -> refusals.add(reason.field(), reason.message()));
        }
    }
}
