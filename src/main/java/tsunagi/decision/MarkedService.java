package tsunagi.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** 見直しを求めた事業 — a service that an earlier return was about, and what became of it since. */
record MarkedService(String name, Since since) {

    /** What the desk and the person made of it. */
    enum Since {
        UNCHANGED("内容は前回と同じです"),
        CHANGED("内容が変わりました"),
        REMOVED("見直しでプランから外されました");

        private final String label;

        Since(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * Of the last return before this round; empty where there is none, or where it was about the plan as a whole.
     *
     * @param others the other submissions of the plan
     */
    static List<MarkedService> of(Submission submission, List<Submission> others) {
        return others.stream()
                .filter(other -> other.round() < submission.round()
                        && other.state() instanceof SubmissionState.Returned
                        && Objects.equals(other.amendment(), submission.amendment()))
                .max(Comparator.comparing(Submission::round))
                .map(returned -> of(returned, submission))
                .orElse(List.of());
    }

    private static List<MarkedService> of(Submission returned, Submission next) {
        return returned.lines().stream()
                .filter(line -> returned.state() instanceof SubmissionState.Returned state
                        && state.marked().contains(line.service()))
                .map(line -> new MarkedService(line.name(), since(line, next.lines())))
                .toList();
    }

    private static Since since(SubmissionLine before, List<SubmissionLine> now) {
        return now.stream()
                .filter(line -> line.service().equals(before.service()))
                .findFirst()
                .map(line -> line.readsAs(before) ? Since.UNCHANGED : Since.CHANGED)
                .orElse(Since.REMOVED);
    }
}
