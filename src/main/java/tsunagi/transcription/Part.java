package tsunagi.transcription;

/** 転記の部分 — what is typed into the nation's system at one time, in the order of the standard forms. */
enum Part {
    RECEPTION("受付", false),
    ASSESSMENT("アセスメント", true),
    PLAN("プラン", true),
    EVALUATION("評価", true),
    CLOSING("終結", false);

    private final String label;
    private final boolean eachTerm;

    Part(String label, boolean eachTerm) {
        this.label = label;
        this.eachTerm = eachTerm;
    }

    String label() {
        return label;
    }

    /** Whether a case has it once in every プラン期. */
    boolean eachTerm() {
        return eachTerm;
    }
}
