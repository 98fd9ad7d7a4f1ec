package tsunagi.supportlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;

class RecordFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String WRITER = new UUID(1, 2).toString();

    private static RecordForm form(String on, String from, String until, String method, String facts, String nextOn) {
        return new RecordForm(
                on,
                from,
                until,
                method,
                List.of(WRITER),
                List.of("A01"),
                null,
                null,
                List.of(),
                RecordForm.GIVEN,
                facts,
                null,
                null,
                nextOn,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<String> refused(RecordForm form) {
        try {
            form.read(TODAY);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.reasons().stream().map(Refusal.Reason::field).toList();
        }
    }

    @Test
    void everySpellingOfDayAndTimeIsRead() {
        SupportEntry entry =
                form("R8.11.20", "１０時", "午前11時半", "M03", "面談した", "2026/12/1").read(TODAY);
        assertThat(entry.on()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(entry.from()).isEqualTo(LocalTime.of(10, 0));
        assertThat(entry.duration())
                .hasValueSatisfying(time -> assertThat(time.toMinutes()).isEqualTo(90));
        assertThat(entry.next()).isEqualTo(new NextAppointment(LocalDate.of(2026, 12, 1), null, null));
        assertThat(entry.staff()).containsExactly(new StaffId(new UUID(1, 2)));
    }

    @Test
    void anEmptyFormSaysEverythingThatIsMissingAtOnce() {
        var empty = new RecordForm(
                "", null, null, null, null, null, null, null, null, null, " ", null, null, null, null, null, null, null,
                null);
        assertThat(refused(empty)).containsExactly("on", "method", "staff", "support", "facts");
    }

    @Test
    void aContactOfTomorrowIsAnAppointmentNotARecord() {
        assertThatThrownBy(() -> form("R8.11.23", "", "", "M01", "電話する", "").read(TODAY))
                .asInstanceOf(InstanceOfAssertFactories.throwable(Refusal.class))
                .hasMessageContaining("次回予定");
    }

    @Test
    void timesRunForwardsAndTheNextAppointmentIsNotInThePast() {
        assertThat(refused(form("R8.11.20", "11:00", "10:00", "M03", "面談", ""))).containsExactly("until");
        assertThat(refused(form("R8.11.20", "", "10:00", "M03", "面談", ""))).containsExactly("until");
        assertThat(refused(form("R8.11.20", "", "", "M03", "面談", "R8.11.19"))).containsExactly("nextOn");
    }

    @Test
    void aMethodThatTheListDoesNotOfferOnThatDayIsRefused() {
        assertThat(refused(form("R8.11.20", "", "", "M99", "面談", ""))).containsExactly("method");
        assertThat(refused(form("2015/03/31", "", "", "M03", "面談", ""))).containsExactly("method", "counterparts");
    }

    @Test
    void tenThousandCharactersAndRareOnesAreKeptAsTheyAre() {
        String text = "神𠮷ễạ\n".repeat(2_500).strip();
        assertThat(form("R8.11.20", "", "", "M03", text.replace("\n", "\r\n"), "")
                        .read(TODAY)
                        .facts())
                .isEqualTo(text);
        assertThat(refused(form("R8.11.20", "", "", "M03", "あ".repeat(20_001), "")))
                .contains("facts");
    }
}
