package tsunagi.meanstest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;

/**
 * 家賃相当額の支給期間（規則12条）: three months, extended and extended again by three, suspended by illness and resumed, ended.
 * Each state has only the moves that are lawful in it: a third extension, or anything after the end, can't be written.
 */
public sealed interface RentBenefit permits RentBenefit.Paid, RentBenefit.Suspended, RentBenefit.Ended {
    /** The months that are paid as decided so far, those to come included. */
    PaidMonths months();

    /** As on screen: 当初, 延長, 中断中. */
    String label();

    /**
     * 支給の始め: three months. The first is the month of the application; for a home yet to be moved into, a later one.
     *
     * @throws Refusal when it would begin before the application: nothing is paid for the past (名古屋市 2025-01-16)
     */
    static First begin(LocalDate applicationDate, YearMonth firstMonth) {
        YearMonth applied = YearMonth.from(applicationDate);
        if (firstMonth.isBefore(applied)) {
            throw new Refusal(
                    "firstMonth", "支給は申請した月（%s）の家賃からです。さかのぼって支給することはできません".formatted(JapaneseDates.format(applied)));
        }
        return new First(PaidMonths.NONE.and(firstMonth, PaymentStage.FIRST.months()));
    }

    /** 支給中. */
    sealed interface Paid extends RentBenefit permits Extendable, ReExtended {
        PaymentStage stage();

        @Override
        default String label() {
            return stage().label();
        }

        default YearMonth lastMonth() {
            return months().months().getLast();
        }

        /**
         * 中断: illness or injury keeps the person from seeking work (規則12条2項).
         *
         * @param from when the payment stops; the ordinance is silent, so it is the municipality's
         * @throws Refusal when it wasn't so in a month that is paid, or when no month is left
         */
        default Suspended suspended(Illness illness, StopsFrom from) {
            if (!months().contains(YearMonth.from(illness.since()))) {
                throw new Refusal("since", "求職活動ができなくなった日は、支給している月の日付にしてください（規則12条2項）");
            }
            YearMonth firstNotPaid = YearMonth.from(from.effectiveOn(illness.since()));
            return new Suspended(months().before(firstNotPaid), stage(), illness, firstNotPaid);
        }

        /** @throws Refusal when it happened after the last month, or as {@link EndRules#end} */
        default Discontinued discontinued(EndFact fact, EndRules rules) {
            if (YearMonth.from(fact.on()).isAfter(lastMonth())) {
                throw new Refusal("on", "支給期間は%sで終わっています".formatted(JapaneseDates.format(lastMonth())));
            }
            return RentBenefit.discontinued(months(), rules.end(fact));
        }

        /** @throws Refusal until the last month is over */
        default Completed completed(LocalDate today) {
            LocalDate lastDay = lastMonth().atEndOfMonth();
            if (!today.isAfter(lastDay)) {
                throw new Refusal("支給期間は%sまで続きます".formatted(JapaneseDates.format(lastDay)));
            }
            return new Completed(months());
        }
    }

    /** 延長できる支給: the first three months and the first extension. */
    sealed interface Extendable extends Paid permits First, Extended {
        /** @throws Refusal out of time, or while a condition isn't met or confirmed */
        Paid extended(Extension application, ExtensionDeadline deadline);

        /** 延長の申請期限, in the last month. */
        default LocalDate extensionDeadline(ExtensionDeadline deadline) {
            return deadline.in(lastMonth());
        }

        /** From the first day of the stage on one may apply for the next: 支給期間中において (規則12条1項ただし書). */
        default LocalDate extensionOpens() {
            return months().months().get(stage().months() - Extension.MONTHS).atDay(1);
        }
    }

    /** 当初の3か月. */
    record First(PaidMonths months) implements Extendable {
        public First {
            requireCount(months, PaymentStage.FIRST);
        }

        @Override
        public PaymentStage stage() {
            return PaymentStage.FIRST;
        }

        @Override
        public Extended extended(Extension application, ExtensionDeadline deadline) {
            return new Extended(application.of(this, deadline));
        }
    }

    /** 延長: six months in all. */
    record Extended(PaidMonths months) implements Extendable {
        public Extended {
            requireCount(months, PaymentStage.EXTENSION);
        }

        @Override
        public PaymentStage stage() {
            return PaymentStage.EXTENSION;
        }

        @Override
        public ReExtended extended(Extension application, ExtensionDeadline deadline) {
            return new ReExtended(application.of(this, deadline));
        }
    }

    /** 再延長: nine months in all, and no more. */
    record ReExtended(PaidMonths months) implements Paid {
        public ReExtended {
            requireCount(months, PaymentStage.RE_EXTENSION);
        }

        @Override
        public PaymentStage stage() {
            return PaymentStage.RE_EXTENSION;
        }
    }

    /**
     * 中断中.
     *
     * @param months paid before the suspension
     * @param stage in which it was suspended
     * @param firstNotPaid the first month of the suspension
     */
    record Suspended(PaidMonths months, PaymentStage stage, Illness illness, YearMonth firstNotPaid)
            implements RentBenefit {
        /** @throws Refusal when nothing would be left to resume, or more is paid than the stage allows */
        public Suspended {
            if (months.left() == 0) {
                throw new Refusal("支給する月が残っていないため、中断できません（通算9か月、規則12条2項）");
            }
            if (months.count() > stage.months() || !months.from(firstNotPaid).isEmpty()) {
                throw new Refusal("中断するまでに支給する月が、支給期間（%s）と合いません".formatted(stage.label()));
            }
        }

        @Override
        public String label() {
            return "中断中";
        }

        /** 残り月数: what is still to be paid of this stage; 0 when it was paid to its end. */
        public int remaining() {
            return stage.months() - months.count();
        }

        /** What a resumption pays: the months that remain, or those of the next stage where none do; never beyond nine. */
        public int monthsOnResumption() {
            return remaining() == 0 ? Extension.MONTHS : remaining();
        }

        /** The last day of the two years within which the requirements must be met again. */
        public LocalDate resumableUntil(Illness.Counted counted) {
            return illness.lastDayToRecover(counted);
        }

        /** @throws Refusal after two years, for months that are past, or while a condition isn't met or confirmed */
        public Paid resumed(Resumption resumption, Illness.Counted counted) {
            PaidMonths resumed = resumption.of(this, counted);
            return switch (resumed.count()) {
                case 3 -> new First(resumed);
                case 6 -> new Extended(resumed);
                default -> new ReExtended(resumed);
            };
        }

        /** The months whose report is overdue on this day. */
        public List<YearMonth> missingReports(SuspensionReports reports, LocalDate today) {
            return reports.missing(this, today);
        }

        /** C10. @throws Refusal when no report is overdue */
        public Discontinued discontinuedWithoutReport(SuspensionReports reports, LocalDate today) {
            if (missingReports(reports, today).isEmpty()) {
                throw new Refusal("中断中の報告は、期限を過ぎたものがありません");
            }
            return new Discontinued(months, new End(EndGround.NO_REPORT_WHILE_SUSPENDED, today));
        }

        /** C9. @throws Refusal within the two years */
        public Discontinued lapsed(LocalDate today, Illness.Counted counted) {
            LocalDate lastDay = resumableUntil(counted);
            if (!today.isAfter(lastDay)) {
                throw new Refusal("中断してから2年は%sまでです。それまでは再開できます（規則12条2項）".formatted(JapaneseDates.format(lastDay)));
            }
            return new Discontinued(months, new End(EndGround.SUSPENDED_TWO_YEARS, lastDay.plusDays(1)));
        }

        /** @throws Refusal for C1, or as {@link EndRules#end} */
        public Discontinued discontinued(EndFact fact, EndRules rules) {
            if (fact.ground().onlyWhilePaid()) {
                throw new Refusal(
                        "ground",
                        "中断中は求職活動を求めません。%sでは中止できません".formatted(fact.ground().code()));
            }
            return RentBenefit.discontinued(months, rules.end(fact));
        }
    }

    /** 支給の終わり. Whether the benefit can be had once more is {@link ReEntitlement}. */
    sealed interface Ended extends RentBenefit permits Completed, Discontinued {}

    /** 満了. */
    record Completed(PaidMonths months) implements Ended {
        @Override
        public String label() {
            return "満了";
        }
    }

    /** 中止. */
    record Discontinued(PaidMonths months, End end) implements Ended {
        /** @throws Refusal when a month is paid from which on it ended */
        public Discontinued {
            if (!months.from(end.firstMonthNotPaid()).isEmpty()) {
                throw new Refusal("中止の後の月は支給できません");
            }
        }

        @Override
        public String label() {
            return "中止";
        }
    }

    private static Discontinued discontinued(PaidMonths months, End end) {
        return new Discontinued(months.before(end.firstMonthNotPaid()), end);
    }

    private static void requireCount(PaidMonths months, PaymentStage stage) {
        if (months.count() != stage.months()) {
            throw new Refusal("%sの支給は通算%dか月です（規則12条）".formatted(stage.label(), stage.months()));
        }
    }
}
