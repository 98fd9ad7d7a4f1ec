package tsunagi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tsunagi.web.CarriedForm.Entry;
import tsunagi.web.Conflict.Difference;
import tsunagi.web.Conflict.Stored;

class ConflictTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/cases/R08-0001/profile");

    @Test
    void onlyFieldsThatDifferAreAskedAboutAndTheRestTravelsWithTheNewVersion() {
        request.addParameter("job", "求職中");
        request.addParameter("note", "一行目\r\n二行目");
        request.addParameter("topics", "money", "rent");
        request.addParameter("version", "3");
        request.addParameter("_csrf", "c1");
        request.addParameter("formToken", "t1");

        Conflict conflict = Conflict.of(
                request,
                "山田",
                "14:30",
                4,
                List.of(new Stored("job", "仕事", "無職"), new Stored("note", "メモ", "一行目\n二行目")));

        assertThat(conflict.action()).isEqualTo("/cases/R08-0001/profile");
        assertThat(conflict.differences()).containsExactly(new Difference(new Stored("job", "仕事", "無職"), "求職中"));
        assertThat(conflict.unchanged())
                .containsExactlyInAnyOrder(
                        new Entry("note", "一行目\r\n二行目"),
                        new Entry("topics", "money"),
                        new Entry("topics", "rent"),
                        new Entry("version", "4"));
    }

    /** At half past two in the afternoon, wherever the server stands. */
    @Test
    void whoWasFirstIsToldWithTheHourInJapan() {
        var saved = new ChangedMeanwhile.Saved("山田", Instant.parse("2026-11-24T05:30:00Z"), 4);
        var conflict = Conflict.of(request, new ChangedMeanwhile(saved, List.of()));
        assertThat(conflict.by()).isEqualTo("山田");
        assertThat(conflict.at()).isEqualTo("11月24日 14:30");
        assertThat(new ChangedMeanwhile.Saved("ほかの職員", null, 4).moment()).isEqualTo("さきほど");
    }

    private void opened(String base) {
        request.addParameter("formBase", base);
        request.addParameter("version", "3");
    }

    private Conflict conflict() {
        return Conflict.of(
                request, "山田", "14:30", 4, List.of(new Stored("job", "仕事", "無職"), new Stored("note", "メモ", "彼のメモ")));
    }

    @Test
    void whatOnlyOneOfThemChangedIsPutTogether() {
        request.addParameter("job", "求職中");
        request.addParameter("note", "");
        opened("[{\"name\":\"job\",\"value\":\"無職\"},{\"name\":\"note\",\"value\":\"\"}]");

        assertThat(conflict().differences()).isEmpty();
        assertThat(conflict().merged()).containsExactly("メモ");
        assertThat(conflict().unchanged())
                .containsExactlyInAnyOrder(
                        new Entry("job", "求職中"), new Entry("note", "彼のメモ"), new Entry("version", "4"));
        assertThat(conflict().page().getView()).isInstanceOf(MergedSubmission.class);
    }

    @Test
    void aTickThatOnlyTheFirstOneSetIsNotTakenAwayByAFormWithoutIt() {
        request.addParameter("job", "求職中");
        opened("[{\"name\":\"job\",\"value\":\"無職\"}]");

        assertThat(conflict().merged()).containsExactly("メモ");
        assertThat(conflict().unchanged()).contains(new Entry("note", "彼のメモ"));
    }

    @Test
    void aTickThatOnlyTheSecondOneTookAwayStaysAway() {
        request.addParameter("job", "無職");
        opened("[{\"name\":\"job\",\"value\":\"無職\"},{\"name\":\"note\",\"value\":\"彼のメモ\"}]");

        assertThat(conflict().merged()).isEmpty();
        assertThat(conflict().unchanged()).extracting(Entry::name).doesNotContain("note");
    }

    @Test
    void whereBothChangedTheSameFieldOneIsAskedAboutThatFieldOnly() {
        request.addParameter("job", "無職");
        request.addParameter("note", "私のメモ");
        opened("[{\"name\":\"job\",\"value\":\"求職中\"},{\"name\":\"note\",\"value\":\"前のメモ\"}]");

        assertThat(conflict().differences()).containsExactly(new Difference(new Stored("note", "メモ", "彼のメモ"), "私のメモ"));
        assertThat(conflict().page().getViewName()).isEqualTo("web/conflict");
    }

    @Test
    void nothingIsPutTogetherUnaskedWhenAFieldCannotBeCompared() {
        request.addParameter("job", "求職中");
        request.addParameter("topics", "money");
        opened("[{\"name\":\"job\",\"value\":\"無職\"}]");

        assertThat(conflict().merged()).isNull();
        assertThat(conflict().page().getViewName()).isEqualTo("web/conflict");
    }

    @Test
    void aGarbledBaseIsNoBase() {
        request.addParameter("job", "求職中");
        request.addParameter("note", "彼のメモ");
        opened("[{\"name\":");

        assertThat(conflict().differences()).containsExactly(new Difference(new Stored("job", "仕事", "無職"), "求職中"));
    }

    @Test
    void ticksAreTheSameInAnyOrderAndAreReadByTheirLabels() {
        var topics = List.of(Choice.of("money", "家計"), Choice.of("rent", "家賃"));
        request.addParameter("topics", "money", "rent");
        var same = Conflict.of(
                request, "山田", "14:30", 4, List.of(Stored.chosen("topics", "話", List.of("rent", "money"), topics)));
        var other =
                Conflict.of(request, "山田", "14:30", 4, List.of(Stored.chosen("topics", "話", List.of("rent"), topics)));

        assertThat(same.differences()).isEmpty();
        assertThat(other.differences()).singleElement().satisfies(row -> {
            assertThat(row.mine()).isEqualTo("money,rent");
            assertThat(row.myWords()).isEqualTo("家計、家賃");
            assertThat(row.theirWords()).isEqualTo("家賃");
        });
    }
}
