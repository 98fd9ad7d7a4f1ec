package tsunagi.supportlog;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** 対応方法 (様式3; the nation's 支援実績 by method) — a code of the dated list; the constants are those that events write. */
public record SupportMethod(String code) {
    public static final SupportMethod TELEPHONE = new SupportMethod("M01");
    public static final SupportMethod VISIT = new SupportMethod("M02");
    public static final SupportMethod INTERVIEW = new SupportMethod("M03");
    public static final SupportMethod OFFICE_MEETING = new SupportMethod("M04");
    public static final SupportMethod PLAN_CONFERENCE = new SupportMethod("M05");
    public static final SupportMethod EVALUATION_CONFERENCE = new SupportMethod("M06");
    public static final SupportMethod SUSPENSION_CONFERENCE = new SupportMethod("M07");
    /** An addition of 令和; the nation counts it as その他. */
    public static final SupportMethod MESSAGE = new SupportMethod("M11");

    public static final SupportMethod OTHER_MEETING = new SupportMethod("M08");
    public static final SupportMethod INQUIRY = new SupportMethod("M09");
    public static final SupportMethod OTHER = new SupportMethod("M10");

    /** What it is called on a day. */
    public String label(LocalDate on) {
        return CodeList.METHOD.label(code, on);
    }

    public SupportMethod {
        requireNonNull(code, "code is null");
    }
}
