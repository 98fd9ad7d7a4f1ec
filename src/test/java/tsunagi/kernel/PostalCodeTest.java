package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"9400062", "940-0062", "〒940-0062", "９４０ー００６２", " 940 0062 ", "940−0062"})
    void everySpellingIsTheSameCode(String typed) {
        assertThat(PostalCode.parse(typed)).hasValue(new PostalCode("9400062"));
        assertThat(new PostalCode("9400062").format()).isEqualTo("940-0062");
    }

    @ParameterizedTest
    @ValueSource(strings = {"940006", "94000622", "940-006a", "長岡市"})
    void whatHasNotSevenDigitsIsRefused(String typed) {
        assertThatThrownBy(() -> PostalCode.parse(typed))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("7桁");
    }

    @Test
    void nothingTypedIsNoCode() {
        assertThat(PostalCode.parse(null)).isEmpty();
        assertThat(PostalCode.parse(" 〒 ")).isEmpty();
    }
}
