package tsunagi.web;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(conflict.differences()).containsExactly(new Difference("job", "仕事", "無職", "求職中"));
        assertThat(conflict.unchanged())
                .containsExactlyInAnyOrder(
                        new Entry("note", "一行目\r\n二行目"),
                        new Entry("topics", "money"),
                        new Entry("topics", "rent"),
                        new Entry("version", "4"));
    }
}
