package tsunagi.web;

import java.util.Locale;

/** How loud a badge or banner is. Shape and word carry the meaning, colour only repeats it (black-and-white prints). */
public enum Tone {
    NEUTRAL("○", "状態"),
    INFO("●", "お知らせ"),
    SUCCESS("✓", "成功"),
    WARNING("▲", "警告"),
    DANGER("!", "エラー");

    private final String shape;
    private final String spoken;

    Tone(String shape, String spoken) {
        this.shape = shape;
        this.spoken = spoken;
    }

    public String shape() {
        return shape;
    }

    public String spoken() {
        return spoken;
    }

    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
