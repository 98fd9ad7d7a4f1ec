package tsunagi.tenancy;

import java.util.List;

/**
 * 設定ひな形 — a municipality with its agencies, offices and rules, read and checked but not yet installed.
 *
 * @param fingerprint changes whenever the text that it was read from does
 */
public record Preset(String fingerprint, Organisation organisation, LocalRules rules, List<Recipient> recipients) {
    public Preset {
        recipients = List.copyOf(recipients);
    }

    public Municipality municipality() {
        return organisation.municipality();
    }
}
