package tsunagi.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusals;
import tsunagi.tenancy.ServiceCode;

/** 提出の状態 — where a submitted plan stands; each state has only the moves that it allows. */
public sealed interface SubmissionState {
    Kind kind();

    /** The day on which it came into this state. */
    LocalDate on();

    /** The municipality answers its lines. */
    sealed interface Answerable extends SubmissionState {
        /** The next state once no line is open any more, else the same. */
        SubmissionState answered(List<SubmissionLine> lines);
    }

    /** 市の回答待ち. */
    record Waiting(LocalDate on) implements Answerable {
        @Override
        public Kind kind() {
            return Kind.WAITING;
        }

        @Override
        public SubmissionState answered(List<SubmissionLine> lines) {
            LocalDate last = lastAnswer(lines);
            if (last == null) {
                return this;
            }
            return lines.stream().anyMatch(SubmissionLine::decided) ? new Decided(last) : new Confirmed(last);
        }

        Returned returned(LocalDate day, Set<ReturnReason> reasons, String text, Set<ServiceCode> marked) {
            return new Returned(day, reasons, text, marked);
        }
    }

    /** 報告済み: support has begun; the municipality may still confirm lines. */
    record Reported(LocalDate on) implements Answerable {
        @Override
        public Kind kind() {
            return Kind.REPORTED;
        }

        @Override
        public SubmissionState answered(List<SubmissionLine> lines) {
            LocalDate last = lastAnswer(lines);
            return last == null ? this : new Confirmed(last);
        }
    }

    /** 支援決定済み: each decided line is decided, each confirmed one confirmed. */
    record Decided(LocalDate on) implements SubmissionState {
        @Override
        public Kind kind() {
            return Kind.DECIDED;
        }
    }

    /** 確認済み. */
    record Confirmed(LocalDate on) implements SubmissionState {
        @Override
        public Kind kind() {
            return Kind.CONFIRMED;
        }
    }

    /**
     * 差戻し: the whole plan is revised and comes again as another round (要領6(3)).
     *
     * @param marked the services that it is about; empty where it is about the plan as a whole
     */
    record Returned(LocalDate on, Set<ReturnReason> reasons, String text, Set<ServiceCode> marked)
            implements SubmissionState {
        public Returned {
            reasons = Set.copyOf(reasons);
            marked = Set.copyOf(marked);
            var refusals = new Refusals();
            refusals.unless(!reasons.isEmpty(), "reasons", "差し戻す理由を1つ以上選んでください");
            refusals.unless(!text.isBlank(), "returnText", "どこをどう見直すかが分かるように、理由を書いてください");
            refusals.throwIfAny();
        }

        @Override
        public Kind kind() {
            return Kind.RETURNED;
        }

        /**
         * What the desk reads.
         *
         * @param lines of the submission, which know what the marked services are called
         */
        String reading(List<SubmissionLine> lines) {
            Stream<String> coded =
                    Stream.of(ReturnReason.values()).filter(reasons::contains).map(reason -> "・" + reason.label());
            String names = lines.stream()
                    .filter(line -> marked.contains(line.service()))
                    .map(SubmissionLine::name)
                    .collect(Collectors.joining("、"));
            Stream<String> about = names.isEmpty() ? Stream.empty() : Stream.of("・見直す事業：" + names);
            return Stream.of(coded, about, Stream.of(text))
                    .flatMap(part -> part)
                    .collect(Collectors.joining("\n"));
        }
    }

    /** 決定不要 (直営): nothing for the municipality to answer. */
    record NotNeeded(LocalDate on) implements SubmissionState {
        @Override
        public Kind kind() {
            return Kind.NOT_NEEDED;
        }
    }

    /** The day of the last answer; null while a line is open or nothing was answered. */
    private static @Nullable LocalDate lastAnswer(List<SubmissionLine> lines) {
        LocalDate last = null;
        for (SubmissionLine line : lines) {
            if (line.open()) {
                return null;
            }
            LocalDate answer = line.answeredOn();
            if (answer != null && (last == null || answer.isAfter(last))) {
                last = answer;
            }
        }
        return last;
    }

    /** The states as lists and filters name them. */
    enum Kind {
        WAITING("市の回答待ち"),
        REPORTED("報告済み"),
        DECIDED("支援決定済み"),
        CONFIRMED("確認済み"),
        RETURNED("差戻し"),
        NOT_NEEDED("決定不要");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
