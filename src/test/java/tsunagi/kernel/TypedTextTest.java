package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class TypedTextTest {
    @Test
    void blanksAroundAreDroppedAndNothingElse() {
        assertThat(TypedText.strip("　①㈱ﾀﾅｶ　商店\r\n二行目 \t\n")).isEqualTo("①㈱ﾀﾅｶ　商店\n二行目");
        assertThat(TypedText.strip("a\u0000b")).isEqualTo("ab");
    }

    @Test
    void nothingTypedIsAbsent() {
        assertThat(TypedText.strip("　 \n")).isNull();
        assertThat(TypedText.strip(null)).isNull();
    }

    @Test
    void aCharacterOutsideTheFirstPlaneCountsOnce() {
        assertThat(TypedText.strip("𠮷野家", 3)).isEqualTo("𠮷野家");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TypedText.strip("𠮷野家様", 3))
                .withMessage("3文字以内で入力してください（現在4文字）");
    }

    @Test
    void codesComeToOneSpelling() {
        assertThat(TypedText.narrow("９４０－２０３６")).isEqualTo("940-2036");
        assertThat(TypedText.narrow(" Ａ１ ‐ ｂー２　")).isEqualTo("A1-b-2");
    }
}
