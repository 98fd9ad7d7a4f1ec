package tsunagi.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;

/** What a つなぎ先 needs, and what becomes of the typing. */
class ResourceFormTest {
    private static ResourceForm form(@Nullable String name, @Nullable String kind, @Nullable String telephone) {
        return new ResourceForm(name, kind, " ", telephone, null, ResourceForm.IN_USE, null);
    }

    @Test
    void nameAndKindAreRequiredAndBothAreSaidAtOnce() {
        assertThatThrownBy(() -> form("　", null, null).read(ResourceId.next()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::field)
                                .containsExactly("name", "kind"));
    }

    @Test
    void aTelephoneNumberIsReadAsWrittenAndAGarbledOneIsRefused() {
        var read = form("練習フードバンク", "フードバンク・食料支援", "０３－００００－１２３４").read(ResourceId.next());
        assertThat(read.telephone()).hasToString("03-0000-1234");
        assertThat(read.contact()).isNull();
        assertThatThrownBy(() -> form("練習フードバンク", "その他", "12").read(ResourceId.next()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("telephone"));
    }

    @Test
    void onlyThePublicAssistanceOfficeIsOfPublicAssistance() {
        assertThat(Arrays.stream(ResourceKind.values()).filter(ResourceKind::isPublicAssistance))
                .containsExactly(ResourceKind.WELFARE_OFFICE);
    }
}
