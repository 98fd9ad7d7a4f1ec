package tsunagi.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.tenancy.ServiceCode;

/**
 * 特定被保護者 — somebody on public assistance whom her welfare office has notified for services of the Act (生活保護法55条の11第1項、
 * 法3条4項・5項・6項2号).
 *
 * @param notifiedOn 通知日
 * @param office 通知元の福祉事務所
 * @param toldOn 本人へ通知した旨を知らせた日
 * @param services those of 就労準備支援, 家計改善支援 and 居住支援（2号） that the notice names; not empty
 * @param endedOn 通知の対象でなくなった日; null while it holds
 */
public record ProtectedParticipant(
        LocalDate notifiedOn,
        String office,
        Ground ground,
        LocalDate toldOn,
        SortedSet<ServiceCode> services,
        @Nullable LocalDate endedOn) {
    /** 就労準備支援 (法3条4項), 家計改善支援 (同5項), 居住支援 of 法3条6項2号. */
    static final Set<ServiceCode> OPEN_TO =
            Set.of(ServiceCode.WORK_PREPARATION, ServiceCode.HOUSEHOLD_BUDGET, ServiceCode.HOUSING_SUPPORT);

    /** For 生活困窮者 only: 法3条2項 (自立相談), 同3項 (住居確保給付金), 16条 (認定就労訓練), 3条7項 (子どもの学習・生活支援). */
    private static final Set<ServiceCode> CLOSED_TO = Set.of(
            ServiceCode.HOUSING_BENEFIT,
            ServiceCode.WORK_TRAINING,
            ServiceCode.EMPLOYMENT_SUPPORT,
            ServiceCode.CHILDREN_LEARNING);

    public ProtectedParticipant {
        services = Collections.unmodifiableSortedSet(new TreeSet<>(services));
        var refusals = new Refusals();
        refusals.unless(!office.isBlank(), "office", "通知元の福祉事務所を入力してください");
        refusals.unless(!services.isEmpty(), "services", "通知のあった事業を1つ以上選んでください");
        refusals.unless(OPEN_TO.containsAll(services), "services", "特定被保護者が利用できるのは、就労準備支援・家計改善支援・居住支援（2号）です");
        refusals.unless(!toldOn.isBefore(notifiedOn), "toldOn", "本人へ知らせた日は、通知日以後の日付にしてください");
        refusals.unless(endedOn == null || !endedOn.isBefore(notifiedOn), "endedOn", "終わった日は、通知日以後の日付にしてください");
        refusals.throwIfAny();
    }

    /** 該当する号 (生活保護法施行規則18条の17). */
    public enum Ground {
        ITEM_1("1号　将来、保護を要しなくなることが相当程度見込まれる"),
        ITEM_2("2号　福祉事務所が被保護者向けの事業を実施しておらず、利用が必要"),
        ITEM_3("3号　被保護者向けの事業はあるが、特段の事情があり特に必要");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static Ground ofNumber(int number) {
            return values()[number - 1];
        }

        int number() {
            return ordinal() + 1;
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(notifiedOn) && (endedOn == null || day.isBefore(endedOn));
    }

    /** Whether the notice does not cover a service of the Act; others, such as 生活福祉資金, are no matter of 55条の11. */
    boolean excludes(ServiceCode service) {
        return CLOSED_TO.contains(service) || (OPEN_TO.contains(service) && !services.contains(service));
    }

    /** {@code 令和8年10月1日　練習市福祉事務所　2号}, for the municipality's record. */
    public String basis() {
        return "通知 %s　%s　%d号".formatted(JapaneseDates.format(notifiedOn), office, ground.number());
    }
}
