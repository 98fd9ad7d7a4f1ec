package tsunagi.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The browsers of one test: pictures of each when the test fails, closed afterwards, and nothing wrong in any. */
final class Browsers implements AfterEachCallback {
    private static final double PATIENCE = 10_000;

    private final List<Open> open = new ArrayList<>();

    private record Open(BrowserContext context, Watch watch) {}

    Page page(String origin) {
        return page(origin, true);
    }

    Page pageWithoutJavaScript(String origin) {
        return page(origin, false);
    }

    private Page page(String origin, boolean javaScript) {
        BrowserContext context = Chromium.context(origin, javaScript);
        context.setDefaultTimeout(PATIENCE);
        open.add(new Open(context, new Watch(origin, context)));
        return context.newPage();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            photograph(test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName() + "-"
                    + test.getDisplayName().replaceAll("\\W+", ""));
        }
        open.forEach(each -> each.context().close());
        if (test.getExecutionException().isEmpty()) {
            open.forEach(each -> each.watch().assertNothingHappened());
        }
    }

    private void photograph(String name) {
        int number = 0;
        for (var each : open) {
            for (Page page : each.context().pages()) {
                var file = Path.of("target", "journeys", "failed-%s-%d.png".formatted(name, ++number));
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            }
        }
    }
}
