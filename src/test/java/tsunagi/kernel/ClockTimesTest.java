package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimesTest {
    @ParameterizedTest
    @CsvSource({
        "14:30,14:30", "1430,14:30", "930,09:30", "１４：３０,14:30", "14.30,14:30", "14時半,14:30", "午後2時半,14:30",
        "午後２時３０分,14:30", "午後2:30,14:30", "PM2:30,14:30", "午前10時,10:00", "午後0時,12:00", "9時,09:00", "0:00,00:00",
        "14時5分,14:05"
    })
    void everySpellingIsUnderstood(String typed, LocalTime time) {
        assertThat(ClockTimes.parse(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"午後12時", "午前12時30分", "午後14時"})
    void noonAndMidnightMustNotBeGuessed(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ClockTimes.parse(typed))
                .withMessageContaining("0時から11時");
    }

    @ParameterizedTest
    @CsvSource({
        "24:00,時は0から23で入力してください",
        "14:60,分は0から59で入力してください",
        "1475,分は0から59で入力してください",
        "夕方,時刻は「14:30」または「午後2時30分」のように入力してください",
        "14,時刻は「14:30」または「午後2時30分」のように入力してください"
    })
    void aRefusalNamesThePart(String typed, String message) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ClockTimes.parse(typed))
                .withMessage(message);
    }

    @Test
    void everyMinuteWrittenInALetterCanBeReadBack() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            LocalTime time = LocalTime.MIDNIGHT.plusMinutes(minute);
            assertThat(ClockTimes.parse(ClockTimes.format(time))).isEqualTo(time);
        }
    }
}
