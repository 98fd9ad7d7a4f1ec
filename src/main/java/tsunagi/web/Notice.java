package tsunagi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A banner above the page: what was saved, or what the reader should know. It never disappears by itself. */
public record Notice(
        Tone tone,
        String text,
        @Nullable String actionLabel,
        @Nullable String actionHref) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String FLASH = "tsunagi.notice";
    private static final String MERGED = "tsunagi.notice.merged";

    public static Notice success(String text) {
        return new Notice(Tone.SUCCESS, text, null, null);
    }

    public static Notice warning(String text) {
        return new Notice(Tone.WARNING, text, null, null);
    }

    public static Notice info(String text) {
        return new Notice(Tone.INFO, text, null, null);
    }

    public Notice action(String label, String href) {
        return new Notice(tone, text, label, href);
    }

    /** Shows this banner on the page that the redirect leads to. */
    public void afterRedirect(RedirectAttributes redirect) {
        redirect.addFlashAttribute(FLASH, this);
    }

    /** Beside the banner of the page itself: what two people have changed was put together. */
    static void ofMerging(HttpServletRequest request) {
        Notice merged = MergedSubmission.notice(request);
        if (merged != null) {
            RequestContextUtils.getOutputFlashMap(request).put(MERGED, merged);
        }
    }

    /** The banners that the previous request left for this one. */
    public static List<Notice> of(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null
                ? List.of()
                : Stream.of(FLASH, MERGED)
                        .map(flash::get)
                        .filter(Notice.class::isInstance)
                        .map(Notice.class::cast)
                        .toList();
    }
}
