package tsunagi.tenancy;

/** 会議の資料での氏名: from whom a person's name is hidden on the packets of a meeting. */
public enum PacketNames implements Labelled {
    SHOWN("実名"),
    HIDDEN_OUTSIDE("市と相談支援機関のほかは匿名"),
    HIDDEN("匿名");

    private final String label;

    PacketNames(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** @param knowsThePerson whether the reader is of the agency or of the municipality */
    public boolean hidden(boolean knowsThePerson) {
        return this == HIDDEN || (this == HIDDEN_OUTSIDE && !knowsThePerson);
    }
}
