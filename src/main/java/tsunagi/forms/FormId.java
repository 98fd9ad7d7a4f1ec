package tsunagi.forms;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** 様式 — which form, in every one of its versions. */
public record FormId(String value) {
    private static final Pattern SPELLING = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** 様式1 相談受付・申込票 */
    public static final FormId INTAKE_APPLICATION = new FormId("intake-application");

    /** 様式2 インテーク・アセスメントシート */
    public static final FormId ASSESSMENT = new FormId("assessment");

    /** 様式5 プラン兼事業等利用申込書 */
    public static final FormId PLAN = new FormId("plan");

    /** 様式6 評価シート */
    public static final FormId EVALUATION = new FormId("evaluation");

    public FormId {
        requireNonNull(value, "value is null");
        if (!SPELLING.matcher(value).matches()) {
            throw new IllegalArgumentException("no form id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
