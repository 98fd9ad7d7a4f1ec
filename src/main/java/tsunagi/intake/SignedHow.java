package tsunagi.intake;

import java.util.Arrays;
import java.util.List;
import tsunagi.web.Choice;

/** 申込の受け方 (様式1 1-20). */
public enum SignedHow {
    SIGNED("署名", "この場で様式1に署名した"),
    PAPER("紙で受領", "署名済みの用紙を受け取り、紙で保管する"),
    ORAL("口頭", "電話などで申込みの意思を確かめた");

    static final List<Choice> CHOICES = Arrays.stream(values())
            .map(how -> Choice.of(how.name(), how.label, how.support))
            .toList();

    private final String label;
    private final String support;

    SignedHow(String label, String support) {
        this.label = label;
        this.support = support;
    }

    String label() {
        return label;
    }

    /** Whether there is a paper with the person's signature. */
    boolean isSigned() {
        return this != ORAL;
    }
}
