package tsunagi.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;

/** A password that somebody gives to another person: typed twice, or made here. */
record PasswordEntry(
        @Nullable String choice,
        @Nullable String password,
        @Nullable String again) {
    /** Nobody reads an l as a 1 from a slip of paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws Refusal when nothing was chosen */
    PasswordChoice chosen() {
        return PasswordChoice.read(choice).orElseThrow(() -> new Refusal("passwordChoice", "パスワードの決め方を選んでください"));
    }

    /**
     * The password that was typed.
     *
     * @throws Refusal when the two differ
     */
    static String typedTwice(@Nullable String password, @Nullable String again) {
        if (password == null || password.isEmpty()) {
            throw new Refusal("password", "パスワードを入力してください");
        }
        if (!password.equals(again)) {
            throw new Refusal("passwordAgain", "2回の入力が違います。もう一度入力してください");
        }
        return password;
    }

    String typed() {
        return typedTwice(password, again);
    }

    /** 79 bits of chance, in four groups to read out. */
    static String generated() {
        return IntStream.range(0, GROUPS)
                .mapToObj(_ -> IntStream.range(0, GROUP)
                        .mapToObj(_ -> LETTERS.charAt(RANDOM.nextInt(LETTERS.length())))
                        .map(String::valueOf)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "PasswordEntry[" + choice + "]";
    }
}
