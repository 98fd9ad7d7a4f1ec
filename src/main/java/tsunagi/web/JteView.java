package tsunagi.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.View;

/** Renders a template wholly before the first byte is sent, so that a failing page is an error page and not half a page. */
record JteView(TemplateEngine engine, String template, ObjectProvider<FrameSource> frames) implements View {
    static final String HTML = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> values = new HashMap<>(model == null ? Map.of() : model);
        values.computeIfAbsent("frame", missing -> frame(request));
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template, values, page);
        response.setContentType(HTML);
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    private Frame frame(HttpServletRequest request) {
        FrameSource source = frames.getIfAvailable();
        return source == null ? Frame.signedOut() : source.frame(request);
    }
}
