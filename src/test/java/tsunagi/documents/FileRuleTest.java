package tsunagi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagi.kernel.Refusal;

/** 記録に添えるファイルの決まり: kinds, size and camera, as a municipality decides them. */
class FileRuleTest {
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    private static final FileRule PAPERS = new FileRule(Set.of(FileType.PDF, FileType.WORD), 1, false);

    @Test
    void aRuleIsReadAsItWasSet() {
        assertThat(FileRule.WIDEST.setting().value()).isEqualTo("PDF・JPEG・PNG・TIFF・Word・Excel、20MBまで、カメラなし");
        assertThat(FileRule.of(FileRule.WIDEST.setting())).isEqualTo(FileRule.WIDEST);
        var withCamera = new FileRule(Set.of(FileType.PNG, FileType.JPEG), 5, true);
        assertThat(withCamera.setting().value()).isEqualTo("JPEG・PNG、5MBまで、カメラあり");
        assertThat(FileRule.of(withCamera.setting())).isEqualTo(withCamera);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindThatIsCheckedCanBeTheOnlyOne(FileType type) {
        var only = new FileRule(Set.of(type), 1, false);
        assertThat(FileRule.of(only.setting())).isEqualTo(only);
    }

    @Test
    void theFormSaysWhatIsTaken() {
        assertThat(FileRule.WIDEST.kinds()).isEqualTo("PDF・画像（JPEG・PNG・TIFF）・Word・Excel");
        assertThat(PAPERS.kinds()).isEqualTo("PDF・Word");
        assertThat(PAPERS.accept()).isEqualTo(".pdf,.docx");
    }

    @Test
    void aKindThatIsNotTakenHereIsNamedTogetherWithThoseThatAre() {
        byte[] picture = HexFormat.of().parseHex("ffd8ffd9");
        assertThatThrownBy(() -> UploadedFile.check("玄関.pdf", picture, PAPERS))
                .isInstanceOf(Refusal.class)
                .hasMessage("「玄関.pdf」の中身はJPEGです。ここに添付できるのはPDF・Wordだけです。");
        assertThat(UploadedFile.check("契約書.pdf", PDF, PAPERS).type()).isEqualTo(FileType.PDF);
    }

    @Test
    void aFileIsTooLargeByTheRuleAndNotByTheProgram() {
        byte[] large = Arrays.copyOf(PDF, PAPERS.bytes() + 1);
        assertThatThrownBy(() -> UploadedFile.check("契約書.pdf", large, PAPERS)).hasMessageContaining("1MBを超えています");
        assertThat(UploadedFile.check("契約書.pdf", large, FileRule.WIDEST).content())
                .hasSize(large.length);
    }

    @Test
    void aRuleTakesSomethingAndNoMoreThanTheProgramCanKeepAndItsCameraMakesPhotosThatAreTaken() {
        assertThatThrownBy(() -> new FileRule(Set.of(), 21, true))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::field)
                                .containsExactly("types", "megabytes", "camera"));
        assertThatThrownBy(() -> new FileRule(Set.of(FileType.PDF), 20, true)).hasMessageContaining("JPEGも選んでください");
    }
}
