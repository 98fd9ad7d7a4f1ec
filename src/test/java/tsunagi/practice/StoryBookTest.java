package tsunagi.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagi.tenancy.YamlPlace;

/** The stories as they are written, before anybody tells them. */
class StoryBookTest {
    private static final String SOMEBODY = """
            name: 試験 太郎
            kana: しけん たろう
            since: 12
            by: soudan
            visit: 家賃が払えない。
            life:
            """;

    @Test
    void theOldestStoryComesFirst() {
        assertThat(StoryBook.stories().stream().map(Story::since).toList()).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void aThingHappensSoManyDaysAfterTheOneBeforeAsItUsuallyDoes() {
        Story story = read("  - needs: 続けて関わる。\n  - applies:\n  - {later: 9, agrees: }\n  - {day: 2, submits: }\n");
        assertThat(story.life()).extracting(Event::later).containsExactly(0, 1, 9, 4);
        assertThat(story.life()).extracting(Event::day).containsExactly(null, null, null, 2);
    }

    @Test
    void anUnknownWordIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("  - needs: 続けて関わる。\n  - dances: 踊る。\n"))
                .hasMessageContaining("8行目")
                .hasMessageContaining("dances");
    }

    @Test
    void twoThingsInOneLineAreRefused() {
        assertThatThrownBy(() -> read("  - {agrees: , submits: }\n")).hasMessageContaining("一つずつ");
    }

    @Test
    void theFirstContactsOfADiaryLieClosestTogether() {
        var diary = Diary.read(YamlPlace.root("diary.yaml", """
                        until: 20
                        diary:
                          - telephone: 一度目。
                          - interview: [二度目。, 落ち着いている。]
                          - visit: 三度目。
                          - message: 四度目。
                        """), true);
        assertThat(List.of(diary.day(0, 100), diary.day(1, 100), diary.day(2, 100), diary.day(3, 100)))
                .containsExactly(88, 69, 46, 20);
        assertThat(diary.contacts()).extracting(Contact::views).containsExactly(null, "落ち着いている。", null, null);
    }

    private static Story read(String life) {
        return Story.read(YamlPlace.root("story.yaml", SOMEBODY + life));
    }
}
