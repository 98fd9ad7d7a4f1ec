package tsunagi.privacy;

/** 規程の見出し, in the order of 様式7; the preamble has no heading on paper. */
enum RulesSection {
    PREAMBLE("前文", true),
    POLICY("取組方針", false),
    COLLECTION("個人情報の取得方法", false),
    PURPOSE("利用目的", true),
    CONTENTS("個人情報の内容", true),
    THIRD_PARTIES("第三者への提供の制限", true),
    SAFETY("安全管理措置", false),
    COMMISSION("委託・再委託", false),
    RIGHTS("開示・訂正・利用停止", false),
    STATISTICS("統計・調査研究への匿名利用", false),
    COMPLAINTS("苦情・相談窓口", true),
    AMENDMENT("改定", false),
    SUPPLEMENT("附則", false);

    private final String label;
    private final boolean required;

    RulesSection(String label, boolean required) {
        this.label = label;
        this.required = required;
    }

    String label() {
        return label;
    }

    /** Without it nobody can agree: what is used for what, to whom it goes, and whom to ask. */
    boolean required() {
        return required;
    }

    /** The name of its input. */
    String field() {
        return "section." + name();
    }
}
