package tsunagi.forms;

import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** What all fields of one sheet are shown from. */
record ShownSheet(
        FormDefinition definition,
        SheetContext context,
        Answers answers,
        MultiValueMap<String, String> input,
        List<Problem> problems,
        Map<String, RenderedValue> current,
        Map<String, RenderedValue> before) {}
