package tsunagi.packet;

/** 招待者に見せられない, and what she is told. It never tells more than that: who is asking is not known. */
class GuestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    GuestRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }

    enum Why {
        UNKNOWN("このリンクは使えません。招待した窓口にお問い合わせください。"),
        NOT_YET("資料はまだ開けません。開催日が近づいてから、もう一度お開きください。"),
        OVER("会議の資料を見られる期間が終わりました。"),
        USED("このリンクは、ほかの画面ですでに開かれています。ご覧になれないときは、招待した窓口に新しい確認番号をお求めください。"),
        NO_TRIES("確認番号のまちがいが続いたため、このリンクは使えません。招待した窓口に新しい確認番号をお求めください。"),
        WRONG_CODE("確認番号がちがいます。電話でお伝えした8けたの数字を確かめてください。"),
        CLOSED("この資料は、いまはご覧になれません。招待した窓口にお問い合わせください。");

        private final String text;

        Why(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
