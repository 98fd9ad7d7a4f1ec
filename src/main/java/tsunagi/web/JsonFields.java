package tsunagi.web;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;

/**
 * The fields of a JSON object that a program sends, read strictly: a number is no text, a name stands there once, and what nobody
 * asks for is refused. Each reason names its field in Japanese, and all are told at once.
 *
 * <pre>{@code
 * var fields = JsonFields.of(body, refusals);
 * Long rent = fields.field("rent", "家賃").required().yen();
 * fields.nothingElse();
 * refusals.throwIfAny();
 * }</pre>
 */
public final class JsonFields {
    private static final int TOLD_OF_A_NAME = 40;

    private final JsonValue.Members object;
    private final String path;
    private final Refusals refusals;
    private final Set<String> known = new HashSet<>();

    private JsonFields(JsonValue.Members object, String path, Refusals refusals) {
        this.object = object;
        this.path = path;
        this.refusals = refusals;
    }

    /**
     * The fields of a body.
     *
     * @throws HttpProblem when the body is too large (413)
     * @throws Refusal when the body is no JSON object
     */
    public static JsonFields of(InputStream body, Refusals refusals) {
        return of(JsonText.object(body), "", refusals);
    }

    private static JsonFields of(JsonValue.Members object, String path, Refusals refusals) {
        for (String name : object.repeated().stream().distinct().toList()) {
            refusals.add(path + cut(name), "「" + cut(name) + "」が2回以上あります。1回だけ送ってください");
        }
        return new JsonFields(object, path, refusals);
    }

    /**
     * One field.
     *
     * @param label what it is called in Japanese, as on the screens
     */
    public JsonField field(String name, String label) {
        known.add(name);
        var value = object.values().getOrDefault(name, new JsonValue.Null());
        return new JsonField(path + name, label, value, false, refusals);
    }

    /** What was refused so far. */
    public Refusals refusals() {
        return refusals;
    }

    /** The objects of a list, in its order; what is none is refused and left out. */
    public List<JsonFields> objects(String name, String label, int most) {
        var field = field(name, label).required();
        var objects = new ArrayList<JsonFields>();
        for (var element : field.elements(most)) {
            String place = path + name + "[" + objects.size() + "]";
            if (element instanceof JsonValue.Members members) {
                objects.add(of(members, place + ".", refusals));
            } else {
                refusals.add(place, "「" + label + "」の一つ一つは、オブジェクトにしてください");
                objects.add(new JsonFields(new JsonValue.Members(Map.of(), List.of()), place + ".", new Refusals()));
            }
        }
        return objects;
    }

    /** Names that may stand there although nobody reads them here. */
    public void ignore(Set<String> names) {
        known.addAll(names);
    }

    /** Refuses what was not asked for. */
    public void nothingElse() {
        for (String name : object.values().keySet()) {
            if (!known.contains(name)) {
                refusals.add(path + cut(name), "「" + cut(name) + "」という項目はありません");
            }
        }
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= TOLD_OF_A_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, TOLD_OF_A_NAME)) + "…";
    }
}
