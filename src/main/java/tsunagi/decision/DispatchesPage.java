package tsunagi.decision;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;
import tsunagi.web.CaseFrame;

/** 送付物 of a case. */
record DispatchesPage(
        CaseFrame caseFrame, CaseNumber number, List<Section> sections, Map<StaffId, String> names, boolean mayBuild) {
    DispatchesPage {
        sections = List.copyOf(sections);
        names = Map.copyOf(names);
    }

    /**
     * One submission: the dispatch to the municipality, which it is itself, and what goes to others.
     *
     * @param receipt when the municipality first opened it; null until then
     * @param planned still to be built
     */
    record Section(
            Submission submission,
            Openings.@Nullable Receipt receipt,
            List<Dispatch> dispatches,
            List<PlannedDispatch> planned) {
        Section {
            dispatches = List.copyOf(dispatches);
            planned = List.copyOf(planned);
        }

        static Section of(Submission submission, List<Dispatch> all, Openings.@Nullable Receipt receipt) {
            List<Dispatch> dispatches = all.stream()
                    .filter(dispatch -> dispatch.submission().equals(submission.id()))
                    .toList();
            boolean returned = submission.state() instanceof SubmissionState.Returned;
            List<PlannedDispatch> planned = returned
                    ? List.of()
                    : PlannedDispatch.afterAgreement(submission.lines()).stream()
                            .filter(each -> dispatches.stream()
                                    .noneMatch(dispatch -> dispatch.kind() == each.kind()
                                            && dispatch.recipient().equals(each.recipient())))
                            .toList();
            return new Section(submission, receipt, dispatches, planned);
        }

        /** Whether the municipality gets it at all. */
        boolean toMunicipality() {
            return !(submission.state() instanceof SubmissionState.NotNeeded);
        }

        String kind() {
            return DispatchKind.of(submission.sending().route()).label();
        }

        /** {@code 支援決定済み R8.11.24}; empty while the municipality has not answered. */
        String answer() {
            return submission.state() instanceof SubmissionState.Waiting
                            || submission.state() instanceof SubmissionState.Reported
                    ? ""
                    : submission.state().kind().label() + " "
                            + JapaneseDates.formatShort(submission.state().on());
        }
    }

    String path() {
        return "/cases/" + number + "/dispatches";
    }

    /** Where a dispatch is built that is still to be sent. */
    String href(Section section, PlannedDispatch planned) {
        return "%s/new?submission=%s&kind=%s&recipient=%s"
                .formatted(
                        path(),
                        section.submission().id(),
                        planned.kind().name(),
                        URLEncoder.encode(planned.recipient(), StandardCharsets.UTF_8));
    }

    String received(Section section) {
        Openings.Receipt receipt = section.receipt();
        return receipt == null
                ? ""
                : JapaneseDates.formatShort(receipt.on()) + " " + names.getOrDefault(receipt.by(), "");
    }

    /** {@code R8.11.24}; empty until then. */
    static String day(Dispatch dispatch, DispatchStep.Kind kind) {
        return dispatch.step(kind)
                .map(step -> JapaneseDates.formatShort(step.on()))
                .orElse("");
    }

    static String answer(Dispatch dispatch) {
        return dispatch.answered()
                ? dispatch.last().kind().label() + " "
                        + JapaneseDates.formatShort(dispatch.last().on())
                : "";
    }
}
