package tsunagi.housingbenefit;

/** 申請の状態: the agency receives and asks, the municipality answers. */
enum ApplicationState {
    /** At the agency: papers are collected, 申請の内容 is completed. */
    RECEIVED("受付"),
    /** With the municipality. */
    SUBMITTED("市へ送付"),
    /** Back at the agency with a reason. */
    RETURNED("差戻し"),
    DECIDED("決定"),
    WITHDRAWN("取下げ");

    private final String label;

    ApplicationState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether the agency may still change what is stated. */
    boolean isAtAgency() {
        return this == RECEIVED || this == RETURNED;
    }

    boolean isOpen() {
        return isAtAgency() || this == SUBMITTED;
    }
}
