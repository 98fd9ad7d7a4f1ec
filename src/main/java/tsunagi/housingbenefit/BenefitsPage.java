package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.RentBenefit;
import tsunagi.web.CaseFrame;
import tsunagi.web.Detail;

/**
 * 給付 of a case: every benefit with its applications, and what comes next.
 *
 * @param benefits newest first
 */
record BenefitsPage(CaseNumber number, CaseFrame caseFrame, List<Entry> benefits, boolean mayReceive) {
    static final String TITLE = "住居確保給付金";

    String path() {
        return path(number);
    }

    /** Newest first. */
    List<DecisionSummary> decisions(Entry entry) {
        return entry.course().decisions().reversed().stream()
                .map(decision -> new DecisionSummary(number, entry.course().kind(), decision))
                .toList();
    }

    static String path(CaseNumber number) {
        return "/cases/" + number.value() + "/housing-benefit";
    }

    /**
     * One benefit.
     *
     * @param applications newest first
     * @param state null before the first decision, and for a move
     * @param extensionUntil 延長の申請期限; null where nothing can be extended
     */
    record Entry(
            Course course,
            List<BenefitApplication> applications,
            @Nullable RentBenefit state,
            @Nullable LocalDate extensionUntil,
            LocalDate today) {
        Entry {
            applications = List.copyOf(applications);
        }

        boolean isOpen() {
            return applications.stream().anyMatch(each -> each.state().isOpen());
        }

        String standing() {
            if (state != null) {
                return state.label();
            }
            return applications.isEmpty() ? "" : applications.getFirst().state().label();
        }

        List<Detail> details() {
            List<Detail> details = new ArrayList<>();
            var months = course.months().months();
            if (!months.isEmpty()) {
                details.add(Detail.of(
                        "支給する月",
                        "%s〜%s（%dか月）"
                                .formatted(
                                        JapaneseDates.format(months.getFirst()),
                                        JapaneseDates.format(months.getLast()),
                                        months.size())));
                details.add(
                        Detail.of("支給額（月額）", course.amountOf(months.getLast()).format()));
            }
            return details;
        }

        /** 延長 is offered until its day, 変更 while rent is paid, 再開 while it is suspended. */
        List<ApplicationKind> offered() {
            if (isOpen()) {
                return List.of();
            }
            return switch (state) {
                case RentBenefit.Extendable extendable
                when extensionUntil != null ->
                    today.isBefore(extendable.extensionOpens()) || today.isAfter(extensionUntil)
                            ? List.of(ApplicationKind.CHANGE)
                            : List.of(ApplicationKind.EXTENSION, ApplicationKind.CHANGE);
                case RentBenefit.Paid _ -> List.of(ApplicationKind.CHANGE);
                case RentBenefit.Suspended _ -> List.of(ApplicationKind.RESUMPTION);
                case RentBenefit.Ended _ -> List.of();
                case null -> List.of();
            };
        }

        String path(CaseNumber number, ApplicationKind kind) {
            return new Purpose.Later(course.id(), kind).path(number);
        }
    }
}
