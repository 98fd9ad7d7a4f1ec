package tsunagi.merging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.person.BasicsChoice;
import tsunagi.person.BasicsChoice.Source;
import tsunagi.person.BasicsField;
import tsunagi.person.MergeOrder;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonSheet;

/**
 * 統合の画面, as typed: for each of the basics which of the two stands afterwards, and the reason.
 *
 * @param typed every field of the form
 */
record MergeForm(Map<String, String> typed) {
    static final String KEPT_VERSION = "keptVersion";
    static final String GIVEN_UP_VERSION = "givenUpVersion";
    static final String REASON = "reason";
    private static final int LONGEST = 500;

    MergeForm {
        typed = Map.copyOf(typed);
    }

    /** What stands chosen: what is known rather than nothing, a name rather than 匿名, both notes. */
    static MergeForm fresh(PersonSheet kept, PersonSheet givenUp) {
        Map<String, String> typed = new LinkedHashMap<>();
        PersonBasics one = kept.basics().content();
        PersonBasics other = givenUp.basics().content();
        for (BasicsField field : BasicsField.values()) {
            typed.put(field.name(), usual(field, one, other).name());
        }
        return new MergeForm(typed).asRead(kept, givenUp);
    }

    private static Source usual(BasicsField field, PersonBasics kept, PersonBasics givenUp) {
        boolean known = field.words(kept) != null;
        boolean otherKnown = field.words(givenUp) != null;
        if (field == BasicsField.NOTE && known && otherKnown) {
            return Source.BOTH;
        }
        boolean named = field == BasicsField.NAME
                && kept.name().isAnonymous()
                && givenUp.name().full() != null;
        return otherKnown && !known || named ? Source.GIVEN_UP : Source.KEPT;
    }

    /** The same choice over what is stored now. */
    MergeForm asRead(PersonSheet kept, PersonSheet givenUp) {
        Map<String, String> read = new LinkedHashMap<>(typed);
        read.put(KEPT_VERSION, Long.toString(kept.basics().version()));
        read.put(GIVEN_UP_VERSION, Long.toString(givenUp.basics().version()));
        return new MergeForm(read);
    }

    @Nullable
    String value(String name) {
        return typed.get(name);
    }

    /** @throws Refusal when no reason is given */
    MergeOrder read(PersonId kept, PersonId givenUp) {
        Map<BasicsField, Source> sources = new LinkedHashMap<>();
        for (BasicsField field : BasicsField.values()) {
            TypedChoice.read(Source.class, typed.get(field.name())).ifPresent(source -> sources.put(field, source));
        }
        return new MergeOrder(
                kept,
                version(KEPT_VERSION),
                givenUp,
                version(GIVEN_UP_VERSION),
                new BasicsChoice(sources),
                reason(typed.get(REASON), "同じ方だと確かめた理由を入力してください"));
    }

    /** @throws Refusal when nothing is typed, or too much */
    static String reason(@Nullable String typed, String missing) {
        String written = Refusal.reading(REASON, () -> TypedText.strip(typed, LONGEST));
        if (written == null) {
            throw new Refusal(REASON, missing);
        }
        return written;
    }

    private long version(String name) {
        try {
            return Long.parseLong(Objects.requireNonNullElse(typed.get(name), ""));
        } catch (NumberFormatException broken) {
            throw new Refusal("画面を開き直してください");
        }
    }
}
