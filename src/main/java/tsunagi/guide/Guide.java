package tsunagi.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.access.Role;

/** 手引き: read once, when the program starts. */
@Component
class Guide {
    private final GuideText contents = read("README.md");
    private final Map<Chapter, GuideText> chapters = new EnumMap<>(Chapter.class);

    Guide() {
        for (Chapter chapter : Chapter.values()) {
            chapters.put(chapter, read(chapter.file()));
        }
    }

    /** 目次 for somebody who has these roles. */
    ContentsPage contents(Collection<Role> roles) {
        List<GuideLink> own = Arrays.stream(Chapter.values())
                .filter(chapter -> chapter.role() != null && roles.contains(chapter.role()))
                .map(this::link)
                .toList();
        return new ContentsPage(own, contents);
    }

    Optional<ChapterPage> chapter(String name) {
        return Chapter.named(name)
                .map(chapter -> new ChapterPage(
                        text(chapter),
                        chapter.before().map(this::link).orElse(null),
                        chapter.after().map(this::link).orElse(null)));
    }

    private GuideLink link(Chapter chapter) {
        return new GuideLink(text(chapter).title(), chapter.path());
    }

    private GuideText text(Chapter chapter) {
        return Objects.requireNonNull(chapters.get(chapter), chapter.name());
    }

    static GuideText read(String file) {
        try (InputStream content = Objects.requireNonNull(resource(file), file)) {
            return Markdown.read(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file of {@code docs/guide}, as it was when the program was built. */
    static @Nullable InputStream resource(String file) {
        return Guide.class.getResourceAsStream("/guide/" + file);
    }
}
