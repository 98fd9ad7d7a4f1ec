package tsunagi.worklist;

import tsunagi.tenancy.SettingKey;

/** 期限の目安 — how soon a next move is expected; the municipality decides how many 開庁日 that is. */
enum Pace {
    AT_ONCE(SettingKey.DUTY_DAYS_AT_ONCE, 3),
    SOON(SettingKey.DUTY_DAYS_SOON, 5),
    USUAL(SettingKey.DUTY_DAYS_USUAL, 10),
    LONG(SettingKey.DUTY_DAYS_LONG, 20);

    private final SettingKey setting;
    private final int initially;

    /** @param initially business days as long as the municipality's rules are older than this setting */
    Pace(SettingKey setting, int initially) {
        this.setting = setting;
        this.initially = initially;
    }

    SettingKey setting() {
        return setting;
    }

    int initially() {
        return initially;
    }
}
