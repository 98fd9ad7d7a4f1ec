package tsunagi.referral;

/** たらい回しの警報の種類, each with what to do next. */
enum AlarmKind {
    PASSED_ON("続けて引き受けられていない", "次の窓口へつなぐ前に、この窓口が支援の中心になると本人に伝え、支援調整会議などで引き受け先と役割を決めます。"),
    SENT_BACK("断られた窓口へ戻っている", "本人を向かわせる前に、窓口どうしで話し、何が変われば引き受けられるかを確かめます。"),
    UNANSWERED("着いたか分からないまま", "つなぎ先と本人に連絡して、着いたかどうかを記録します。着いていなければ、同行を考えます。");

    private final String label;
    private final String next;

    AlarmKind(String label, String next) {
        this.label = label;
        this.next = next;
    }

    String label() {
        return label;
    }

    String next() {
        return next;
    }
}
