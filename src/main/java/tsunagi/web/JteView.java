package tsunagi.web;

import static java.nio.charset.StandardCharsets.UTF_8;

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
        Frame frame = values.get("frame") instanceof Frame given ? given : frame(request, response);
        values.put("frame", frame);
        byte[] page = frame.writing().continued().isEmpty() ? made(values) : continued(values, frame);
        response.setContentType(HTML);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private byte[] made(Map<String, Object> values) {
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template, values, page);
        return page.toByteArray();
    }

    private byte[] continued(Map<String, Object> values, Frame frame) {
        Writing writing = frame.writing();
        String saved = new String(made(values), UTF_8);
        if (!writing.compared()) {
            return ContinuedPage.fill(saved, writing.continued()).getBytes(UTF_8);
        }
        Utf8ByteOutput page = new Utf8ByteOutput();
        var differences = ContinuedPage.differences(saved, writing.continued());
        engine.render("web/draftDifferences.jte", Map.of("frame", frame, "differences", differences), page);
        return page.toByteArray();
    }

    private Frame frame(HttpServletRequest request, HttpServletResponse response) {
        FrameSource source = frames.getIfAvailable();
        Frame frame = source == null ? Frame.signedOut() : source.frame(request);
        return response.getStatus() == HttpServletResponse.SC_OK
                ? frame
                : frame.writing(frame.writing().withoutDrafts(), frame.formToken());
    }
}
