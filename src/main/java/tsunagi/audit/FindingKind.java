package tsunagi.audit;

/** What a check of the audit log can find. */
public enum FindingKind {
    LINE_ALTERED("行の書換え", "封印したときの内容と違います"),
    LINE_MISSING("行の欠落", "封印した行がありません"),
    LINE_ADDED("行の追加", "封印した後に加えられています"),
    SUBJECT_ADDED("対象者の追加", "どの行にも属さない対象者があります"),
    LINES_DIFFER("行の変更", "行のまとまりが封印と違います。行の一覧も失われているため、どの行かは示せません"),
    SEGMENT_ALTERED("区間の書換え", "封印の行が書き換えられています。控えの内容で検査しました"),
    SEGMENT_MISSING("区間の欠落", "控えにある封印がデータベースにありません"),
    TAIL_MISSING("末尾の欠落", "控えにある最後の封印とその行が、データベースからなくなっています"),
    ANCHOR_MISMATCH("控えとの不一致", "控えのファイルとデータベースが食い違っています"),
    CHAIN_BROKEN("区間のつながりの不一致", "前の区間に続いていません"),
    WRONG_KEY("鍵の不一致", "手元の鍵で封印を確かめられません。封印したときの鍵のファイルを使ってください"),
    NOT_SEALED("封印の遅れ", "5分を過ぎても封印されていない行があります。封印の処理が止まっているか、長く続く書込みを待っています"),
    UNREADABLE_ANCHOR("控えの読めない行", "控えに読めない行があります。書込みの途中でプログラムが止まると残ることがあります");

    private final String label;
    private final String sentence;

    FindingKind(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    public String label() {
        return label;
    }

    String sentence() {
        return sentence;
    }

    /** Needs a look, but comes about without anybody's hand, too. */
    public boolean warning() {
        return this == NOT_SEALED || this == UNREADABLE_ANCHOR;
    }
}
