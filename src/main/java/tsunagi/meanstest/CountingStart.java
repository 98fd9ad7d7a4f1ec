package tsunagi.meanstest;

import java.time.LocalDate;

/** 起算 — from which day the two years since leaving work are counted; each municipality says which (規則10条1号イ). */
public enum CountingStart {
    /** 初日不算入 (民法140条); 宜野湾市 writes 離職等の翌日から起算. */
    DAY_AFTER("離職等の日の翌日から"),
    SAME_DAY("離職等の日から");

    private final String label;

    CountingStart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    LocalDate firstDay(LocalDate leftWorkOn) {
        return this == DAY_AFTER ? leftWorkOn.plusDays(1) : leftWorkOn;
    }
}
