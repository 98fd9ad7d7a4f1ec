package tsunagi.person;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of the things that the register says of a person herself, and of which a merge keeps one. */
public enum BasicsField {
    NAME("氏名"),
    KANA("ふりがな"),
    ALIAS("通称・旧姓・仮名"),
    SEX("性別"),
    BIRTH("生年月日"),
    NATIONALITY("国籍・地域"),
    LANGUAGE("使うことば"),
    NOTE("備考");

    private final String label;

    BasicsField(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As staff read it; null when nothing is known. */
    public @Nullable String words(PersonBasics basics) {
        PersonName name = basics.name();
        return switch (this) {
            case NAME -> name.full() == null ? name.anonymousLabel() : name.full();
            case KANA -> name.kana();
            case ALIAS -> name.alias();
            case SEX -> basics.sexLabel();
            case BIRTH -> basics.birth() == null ? null : basics.birth().label();
            case NATIONALITY -> basics.nationality();
            case LANGUAGE -> basics.language();
            case NOTE -> basics.note();
        };
    }

    /** Whether both say the same; 太郎 and 田中 太郎 differ. */
    public boolean same(PersonBasics one, PersonBasics other) {
        return switch (this) {
            case NAME ->
                Objects.equals(one.name().family(), other.name().family())
                        && Objects.equals(one.name().given(), other.name().given())
                        && Objects.equals(
                                one.name().anonymousLabel(), other.name().anonymousLabel());
            case SEX -> one.sex() == other.sex() && Objects.equals(one.sexNote(), other.sexNote());
            case BIRTH -> Objects.equals(one.birth(), other.birth());
            case KANA, ALIAS, NATIONALITY, LANGUAGE, NOTE -> Objects.equals(words(one), words(other));
        };
    }
}
