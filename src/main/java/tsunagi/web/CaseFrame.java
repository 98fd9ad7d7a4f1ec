package tsunagi.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 支援台帳の見出し — what stands around every page of a case: the identity band, the 13 steps and the links to the
 * case's other pages. Filled by the module that computes the stage.
 *
 * @param number R08-0123
 * @param ageLabel such as 65歳（昭和36年）, null when the birth date is unknown
 * @param ended 終結 or 中断: nobody works towards the next step
 * @param restricted 閲覧制限: the case is open to its team only
 * @param mayRecord whether the reader may write a record of support, hence sees ＋記録
 */
public record CaseFrame(
        String number,
        String displayName,
        @Nullable String kana,
        @Nullable String ageLabel,
        @Nullable String sexLabel,
        Mark stage,
        List<String> team,
        Mark consent,
        List<Alert> alerts,
        @Nullable NextStep next,
        List<Step> steps,
        boolean ended,
        boolean restricted,
        boolean mayRecord,
        List<Link> links) {

    public CaseFrame {
        team = List.copyOf(team);
        alerts = List.copyOf(alerts);
        steps = List.copyOf(steps);
        links = List.copyOf(links);
    }

    /** A word with its tone: the stage, or the state of consent. */
    public record Mark(String label, Tone tone) {}

    /** 注意: only the three kinds of {@link AlertKind}. */
    public record Alert(AlertKind kind, String text) {}

    /** What an alert is about; safety is shown loudest. */
    public enum AlertKind {
        SAFETY("安全", Tone.DANGER),
        CONTACT("連絡", Tone.WARNING),
        DEADLINE("期限", Tone.WARNING),
        SCHEME("区分", Tone.INFO);

        private final String label;
        private final Tone tone;

        AlertKind(String label, Tone tone) {
            this.label = label;
            this.tone = tone;
        }

        public String label() {
            return label;
        }

        public Tone tone() {
            return tone;
        }
    }

    /** 次の一手: null href where the step is done outside of Tsunagi. */
    public record NextStep(
            String label, @Nullable String href, @Nullable String due) {}

    /** One of the 13 steps; the href is null while it can't be opened. */
    public record Step(
            int number,
            String label,
            StepState state,
            @Nullable String dateLabel,
            @Nullable String href) {}

    /** How far a step is, as the step navigation shows it. */
    public enum StepState {
        COMPLETED("✓", "完了"),
        EDITING("▶", "進行中"),
        SKIPPED("−", "スキップ"),
        /** The case ended while it was in progress. */
        BROKEN_OFF("−", "途中で終結"),
        ERROR("!", "要対応"),
        NOT_REACHED("", "未到達");

        private final String shape;
        private final String label;

        StepState(String shape, String label) {
            this.shape = shape;
            this.label = label;
        }

        public String shape() {
            return shape;
        }

        public String label() {
            return label;
        }

        public String css() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A page of the case in the sub navigation. */
    public record Link(String label, String href, boolean current) {
        public static Link of(String label, String href) {
            return new Link(label, href, false);
        }
    }

    /** The furthest step with work on it, 1 when nothing has begun. */
    public int reached() {
        return steps.stream()
                .filter(step -> step.state() != StepState.NOT_REACHED)
                .mapToInt(Step::number)
                .max()
                .orElse(1);
    }

    /** The step being worked on: the last one in progress, else the furthest reached; null without steps. */
    public @Nullable Step currentStep() {
        Step current = null;
        for (Step step : steps) {
            if (step.state() == StepState.EDITING || (current == null && step.number() == reached())) {
                current = step;
            }
        }
        return current;
    }

    /** The same frame with the link of this label marked as the current page. */
    public CaseFrame at(@Nullable String label) {
        List<Link> marked = links.stream()
                .map(link -> new Link(link.label(), link.href(), link.label().equals(label)))
                .toList();
        return new CaseFrame(
                number,
                displayName,
                kana,
                ageLabel,
                sexLabel,
                stage,
                team,
                consent,
                alerts,
                next,
                steps,
                ended,
                restricted,
                mayRecord,
                marked);
    }
}
