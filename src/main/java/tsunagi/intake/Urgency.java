package tsunagi.intake;

import java.util.Arrays;
import java.util.List;
import tsunagi.web.Choice;
import tsunagi.web.Tone;

/** 緊急度 — how soon somebody has to act. */
public enum Urgency {
    NORMAL("通常", Tone.NEUTRAL),
    SOON("急ぐ", Tone.WARNING),
    NOW("今すぐ", Tone.DANGER);

    static final List<Choice> CHOICES = Arrays.stream(values())
            .map(urgency -> Choice.of(urgency.name(), urgency.label))
            .toList();

    private final String label;
    private final Tone tone;

    Urgency(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    String label() {
        return label;
    }

    Tone tone() {
        return tone;
    }
}
