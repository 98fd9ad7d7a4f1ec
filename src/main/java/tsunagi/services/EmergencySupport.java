package tsunagi.services;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** 緊急的な支援 (手順④): may be given before the plan, and more than once; or it is judged 不要, with the reason. */
public sealed interface EmergencySupport {
    LocalDate on();

    /** What was done, or why nothing had to be. */
    String text();

    String label();

    /**
     * 緊急的な支援を行った.
     *
     * @param provider who gave it: the agency itself, or the つなぎ先 by its name of that day
     */
    record Given(EmergencyKind kind, LocalDate on, String text, String provider) implements EmergencySupport {
        public Given {
            requireNonNull(kind, "kind is null");
            requireNonNull(on, "on is null");
            requireNonNull(text, "text is null");
            requireNonNull(provider, "provider is null");
        }

        @Override
        public String label() {
            return kind.label();
        }
    }

    /** 不要. */
    record NotNeeded(LocalDate on, String text) implements EmergencySupport {
        public NotNeeded {
            requireNonNull(on, "on is null");
            requireNonNull(text, "text is null");
        }

        @Override
        public String label() {
            return "緊急的な支援は不要";
        }
    }
}
