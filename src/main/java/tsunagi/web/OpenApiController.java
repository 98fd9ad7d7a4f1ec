package tsunagi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What programs may ask, as JSON. It is written as YAML, which the resources serve under the same name with that ending. */
@Controller
class OpenApiController {
    private static final ClassPathResource DOCUMENT = new ClassPathResource("static/api/v1/openapi.yaml");

    private final byte[] json = json();

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    byte[] document() {
        return json.clone();
    }

    private static byte[] json() {
        try (var stream = DOCUMENT.getInputStream()) {
            return JsonMapper.builder().build().writeValueAsBytes(new YAMLMapper().readTree(stream));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
