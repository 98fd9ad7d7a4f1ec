package tsunagi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/** 手引き: what it says of the screens is so, and nothing of it leads nowhere. */
class GuideTest {
    private static final Path FOLDER = Path.of("docs", "guide");
    private static final Path PICTURES = FOLDER.resolve("pictures");
    private static final long LARGEST_PICTURE = 200_000;
    private static final long ALL_PICTURES = 6_000_000;

    /** Bold is kept for the words of a screen, which always stand in 「」. */
    private static final Pattern LABEL = Pattern.compile("「\\*\\*([^*\n]+)\\*\\*」");

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\n]+)\\*\\*");

    @Test
    void everyRoleHasItsChapter() {
        var roles = Arrays.stream(Chapter.values())
                .map(Chapter::role)
                .filter(Objects::nonNull)
                .toList();
        assertThat(roles).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Role.class));
    }

    @Test
    void theContentsNameEveryChapterInItsOrder() {
        var listed = page("README.md").select("ol a").eachAttr("href");
        assertThat(listed)
                .containsExactlyElementsOf(
                        Arrays.stream(Chapter.values()).map(Chapter::path).toList());
        assertThat(files()).hasSize(Chapter.values().length + 1);
    }

    @Test
    void everyLabelStandsOnAScreen() {
        Set<String> labels = ScreenLabels.all();
        Map<String, Set<String>> unknown = new TreeMap<>();
        files().forEach(file -> LABEL.matcher(markdown(file))
                .results()
                .map(label -> label.group(1))
                .filter(label -> !labels.contains(label))
                .forEach(label ->
                        unknown.computeIfAbsent(file, key -> new TreeSet<>()).add(label)));
        assertThat(unknown).isEmpty();
    }

    @Test
    void boldIsKeptForLabels() {
        assertThat(files()).allSatisfy(file -> {
            String text = markdown(file);
            assertThat(count(BOLD, text)).isPositive().isEqualTo(count(LABEL, text));
        });
    }

    @Test
    void everyLinkLeadsToAChapterAndOneOfItsHeadings() {
        Map<String, Document> pages = Arrays.stream(Chapter.values())
                .collect(Collectors.toMap(Chapter::path, chapter -> page(chapter.file())));
        pages.put(GuideController.PATH, page("README.md"));
        pages.forEach((path, page) -> {
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            for (String href : page.select("a:not(:has(img))").eachAttr("href")) {
                String[] parts = (href.startsWith("#") ? path + href : href).split("#", 2);
                assertThat(pages).as("%s links to %s", path, href).containsKey(parts[0]);
                if (parts.length > 1) {
                    assertThat(Objects.requireNonNull(pages.get(parts[0]))
                                    .select("[id]")
                                    .eachAttr("id"))
                            .as("%s links to %s", path, href)
                            .contains(parts[1]);
                }
            }
        });
    }

    @Test
    void thePicturesNamedAreThoseThatThereAre() throws IOException {
        try (Stream<Path> taken = Files.list(PICTURES)) {
            assertThat(pictures())
                    .isEqualTo(taken.map(path -> path.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void everyPictureIsDescribedAndSmall() throws IOException {
        for (String file : files()) {
            for (var picture : page(file).select("img")) {
                assertThat(picture.attr("alt")).as(picture.attr("src")).hasSizeGreaterThan(4);
                assertThat(picture.attr("width")).as(picture.attr("src")).isNotEmpty();
            }
        }
        long sum = 0;
        for (String name : pictures()) {
            long size = Files.size(PICTURES.resolve(name));
            assertThat(size).as(name).isLessThan(LARGEST_PICTURE);
            sum += size;
        }
        assertThat(sum).isLessThan(ALL_PICTURES);
    }

    @Test
    void nothingOfTheMarkupIsLeftOnThePage() {
        assertThat(files())
                .allSatisfy(file -> assertThat(page(file).text()).doesNotContain("**", "](", "```", "# ", "|"));
    }

    private static TreeSet<String> pictures() {
        return files().stream()
                .flatMap(file -> page(file).select("img").eachAttr("src").stream())
                .map(address -> address.replace(GuideController.PATH + "/pictures/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Document page(String file) {
        return Jsoup.parse(Markdown.read(markdown(file)).html());
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static List<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String markdown(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
