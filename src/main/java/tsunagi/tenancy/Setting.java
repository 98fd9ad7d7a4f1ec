package tsunagi.tenancy;

import tsunagi.kernel.Refusal;

/** 設定 — one setting with its value as the municipality writes it. */
public record Setting(SettingKey key, String value) {
    public Setting {
        if (!key.accepts(value)) {
            throw new Refusal("「%s」に使えない値です：%s".formatted(key.label(), value));
        }
    }
}
