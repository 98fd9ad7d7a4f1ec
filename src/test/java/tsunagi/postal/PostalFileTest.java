package tsunagi.postal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;

class PostalFileTest {
    private static List<PostalTown> towns(String postalCode) {
        return PostalFile.read(PostalExcerpt.csv()).towns().stream()
                .filter(town -> town.postalCode().equals(postalCode))
                .toList();
    }

    private static PostalTown only(String postalCode) {
        assertThat(towns(postalCode)).hasSize(1);
        return towns(postalCode).getFirst();
    }

    private static void refused(byte[] file, String... words) {
        assertThatThrownBy(() -> PostalFile.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void aTownIsReadWithItsReadingAndItsCity() {
        assertThat(only("9990036")).isEqualTo(new PostalTown("9990036", "99999", "練習県", "練習市", "五反田町", "ゴタンダマチ"));
    }

    @Test
    void whatStandsInParenthesesIsNoPartOfTheTown() {
        assertThat(only("9990001").town()).isEqualTo("大通");
        assertThat(only("9990001").kana()).isEqualTo("オオドオリ");
    }

    @Test
    void aTownMayGoOnInTheNextLine() {
        assertThat(only("9990002").town()).isEqualTo("西町");
    }

    @Test
    void aCodeForTheRestOfACityHasNoTown() {
        assertThat(only("0010000").town()).isEmpty();
        assertThat(only("0010000").kana()).isEmpty();
        assertThat(only("9990003").town()).isEmpty();
        assertThat(only("9990004").town()).isEmpty();
    }

    @Test
    void aTownMayReallyBeCalledIchien() {
        assertThat(only("9990005").town()).isEqualTo("一円");
    }

    @Test
    void oneCodeMayHaveManyTownsInTwoPrefectures() {
        assertThat(towns("9990961")).hasSize(66);
        assertThat(towns("9998000")).extracting(PostalTown::prefecture).containsExactlyInAnyOrder("隣接県", "練習県");
    }

    @Test
    void theZipSaysOfWhichDayItIs() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            var entry = new ZipEntry("utf_ken_all.csv");
            entry.setTimeLocal(LocalDateTime.of(2026, 5, 22, 13, 46));
            zip.putNextEntry(entry);
            zip.write(PostalExcerpt.csv());
        }
        PostalFile file = PostalFile.read(zipped.toByteArray());
        assertThat(file.asOf()).isEqualTo(LocalDate.of(2026, 5, 22));
        assertThat(file.towns()).isEqualTo(PostalFile.read(PostalExcerpt.csv()).towns());
        refused(Arrays.copyOf(zipped.toByteArray(), 200), "zip", "途中で切れている");
    }

    @Test
    void aFileCutInHalfIsRefusedWithItsLineWhereverItIsCut() {
        byte[] whole = PostalExcerpt.csv();
        int lines = PostalExcerpt.lines().size();
        for (int end = 1; end < whole.length; end += 97) {
            if (whole[end - 1] == '\n') {
                continue; // the next test
            }
            byte[] cut = Arrays.copyOf(whole, end);
            long line = new String(cut, StandardCharsets.UTF_8).lines().count();
            assertThat(line).isLessThanOrEqualTo(lines);
            assertThatThrownBy(() -> PostalFile.read(cut))
                    .as("cut after %d bytes", cut.length)
                    .isInstanceOf(Refusal.class)
                    .hasMessageMatching("(?s)\\d+行目.*");
        }
    }

    @Test
    void aFileCutBetweenTwoLinesLacksPrefectures() {
        refused(PostalExcerpt.of(PostalExcerpt.lines().subList(0, 20)), "20行目で終わっていて", "20の都道府県");
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheirLine() {
        byte[] file = PostalExcerpt.csv();
        int third =
                new String(file, StandardCharsets.UTF_8).split("\r\n", 4)[0].getBytes(StandardCharsets.UTF_8).length;
        file[third + 40] = (byte) 0xff;
        refused(file, "2行目に、UTF-8として読めない文字があります");
        refused(String.join("\r\n", PostalExcerpt.lines()).getBytes(Charset.forName("windows-31j")), "1行目に", "UTF-8");
    }

    @Test
    void anotherFileIsRefused() {
        refused("氏名,電話\r\n試験,03-0000-0001\r\n".getBytes(StandardCharsets.UTF_8), "1行目が", "2列");
        refused(new byte[0], "空のファイル");
        var lines = new ArrayList<>(PostalExcerpt.lines());
        lines.set(4, lines.get(4).replace("0050000", "005-000"));
        refused(PostalExcerpt.of(lines), "5行目が");
    }
}
