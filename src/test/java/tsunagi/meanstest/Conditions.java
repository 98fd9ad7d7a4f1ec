package tsunagi.meanstest;

/** 支給を続ける要件 as the tests need them. */
final class Conditions {
    static final Answer YES = Answer.yes("書類で確認");
    static final Answer NO = Answer.no("書類で確認");
    static final Continuation MET = new Continuation(YES, YES, YES, YES, YES);

    private Conditions() {}
}
