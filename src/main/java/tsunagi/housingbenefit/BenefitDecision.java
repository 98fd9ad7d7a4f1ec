package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Outcome;
import tsunagi.meanstest.RentBenefit;

/** 住居確保給付金の決定 — one row of a {@link Course}, with the state that it led to. Never changed: a later one follows it. */
sealed interface BenefitDecision {
    Made made();

    DecisionKind kind();

    /** After it; empty for a move, and for 不支給, which leaves everything as it was. */
    default Optional<RentBenefit> state() {
        return Optional.empty();
    }

    /**
     * What each of them says.
     *
     * @param ordinal from 1 within its benefit
     * @param on 決定日
     * @param reason as it stands in the notice; may be empty where the law asks for none
     */
    record Made(BenefitDecisionId id, BenefitId benefit, int ordinal, LocalDate on, String reason) {
        public Made {
            requireNonNull(on, "on is null");
            reason = reason.strip();
        }

        private void requireReason(DecisionKind kind) {
            if (reason.isEmpty()) {
                throw new IllegalArgumentException("Nobody is told no without a reason: " + kind);
            }
        }
    }

    /**
     * What an answer to an application stands on.
     *
     * @param statement id of the revision that was answered
     * @param usedRows of the tables
     */
    record Basis(
            ApplicationId application,
            UUID statement,
            Outcome outcome,
            Limits limits,
            List<UUID> usedRows,
            FrozenCalculation calculation) {
        public Basis {
            usedRows = List.copyOf(usedRows);
        }
    }

    /** 収入の上限 and 金融資産の上限, in yen. */
    record Limits(Yen income, Yen assets) {}

    /** Of an application. */
    sealed interface Answer extends BenefitDecision {
        Basis basis();
    }

    /**
     * 支給, 延長, 変更, 再開 of 家賃相当額.
     *
     * @param amount yen a month; 0 only where the municipality grants 支給額0円
     * @param from the first month of this amount, until a later decision names another one
     */
    record Paid(Made made, DecisionKind kind, Basis basis, Yen amount, YearMonth from, RentBenefit.Paid after)
            implements Answer {
        public Paid {
            requireNonNull(from, "from is null");
            if (kind == DecisionKind.REFUSAL
                    || kind == DecisionKind.SUSPENSION
                    || kind == DecisionKind.DISCONTINUATION) {
                throw new IllegalArgumentException("Nothing is paid by " + kind);
            }
            if (!after.months().contains(from)) {
                throw new IllegalArgumentException("The amount begins with a month that is paid: " + from);
            }
        }

        @Override
        public Optional<RentBenefit> state() {
            return Optional.of(after);
        }
    }

    /** 支給決定 of 転居費用補助; yen, once. */
    record Moved(Made made, Basis basis, Yen amount) implements Answer {
        @Override
        public DecisionKind kind() {
            return DecisionKind.GRANT;
        }
    }

    /** 不支給決定. */
    record Refused(Made made, Basis basis) implements Answer {
        public Refused {
            made.requireReason(DecisionKind.REFUSAL);
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.REFUSAL;
        }
    }

    /** 中断決定（規則12条2項）; the illness was decided on the day of this decision. */
    record Suspended(Made made, RentBenefit.Suspended after) implements BenefitDecision {
        public Suspended {
            made.requireReason(DecisionKind.SUSPENSION);
            if (!after.illness().decidedOn().equals(made.on())) {
                throw new IllegalArgumentException("A suspension is decided on one day");
            }
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.SUSPENSION;
        }

        @Override
        public Optional<RentBenefit> state() {
            return Optional.of(after);
        }
    }

    /** 中止決定. */
    record Discontinued(Made made, RentBenefit.Discontinued after) implements BenefitDecision {
        public Discontinued {
            made.requireReason(DecisionKind.DISCONTINUATION);
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.DISCONTINUATION;
        }

        @Override
        public Optional<RentBenefit> state() {
            return Optional.of(after);
        }
    }
}
