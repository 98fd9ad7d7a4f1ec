package tsunagi.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tsunagi.kernel.Refusal;

/** Reads a body as JSON (RFC 8259) and nothing else: one object, UTF-8, of a size that a question may have. */
final class JsonText {
    /** Sixty times what the longest question of ours takes. */
    static final int LARGEST = 64 * 1024;

    private static final int DEEPEST = 10;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LARGEST)
                    .build())
            .build();

    private JsonText() {}

    /**
     * The object that a body is.
     *
     * @throws HttpProblem when it is too large (413)
     * @throws Refusal when it is none
     */
    static JsonValue.Members object(InputStream body) {
        String text = text(body);
        if (text.isBlank()) {
            throw new Refusal("本文がありません。JSONのオブジェクトを送ってください");
        }
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            var value = value(parser);
            if (parser.nextToken() != null) {
                throw new Refusal("本文に、JSONのオブジェクトが一つより多くあります");
            }
            if (value instanceof JsonValue.Members object) {
                return object;
            }
            throw new Refusal("本文は、{ で始まるJSONのオブジェクトにしてください");
        } catch (JacksonException notJson) {
            var place = notJson.getLocation();
            throw new Refusal("本文がJSONとして読み取れません"
                    + (place == null ? "" : "（%d行目%d文字目）".formatted(place.getLineNr(), place.getColumnNr())));
        }
    }

    private static String text(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new HttpProblem(HttpStatus.CONTENT_TOO_LARGE, "本文が大きすぎます", "本文は" + LARGEST / 1024 + "キロバイトまでです。");
            }
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherCharset) {
            throw new Refusal("本文の文字コードはUTF-8にしてください");
        } catch (IOException broken) {
            throw new Refusal("本文を最後まで受け取れませんでした");
        }
    }

    private static JsonValue value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> new JsonValue.Text(parser.getString());
            case VALUE_NUMBER_INT -> new JsonValue.Whole(parser.getString());
            case VALUE_NULL -> new JsonValue.Null();
            default -> new JsonValue.Unused();
        };
    }

    private static JsonValue members(JsonParser parser) {
        var values = new LinkedHashMap<String, JsonValue>();
        var repeated = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (values.put(name, value(parser)) != null) {
                repeated.add(name);
            }
        }
        return new JsonValue.Members(values, repeated);
    }

    private static JsonValue elements(JsonParser parser) {
        var values = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return new JsonValue.Elements(values);
    }
}
