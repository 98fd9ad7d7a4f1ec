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

/** What programs may ask, as it is written (YAML) and as JSON. */
@Controller
class OpenApiController {
    private static final String WRITTEN = "application/yaml;charset=UTF-8";
    private static final ClassPathResource DOCUMENT = new ClassPathResource("openapi/v1.yaml");

    private final byte[] yaml = yaml();
    private final byte[] json = JsonMapper.builder().build().writeValueAsBytes(new YAMLMapper().readTree(yaml));

    @GetMapping(path = "/api/v1/openapi.yaml", produces = WRITTEN)
    @ResponseBody
    byte[] asWritten() {
        return yaml.clone();
    }

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    byte[] asJson() {
        return json.clone();
    }

    private static byte[] yaml() {
        try {
            return DOCUMENT.getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
