package tsunagi.surroundings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.person.HouseholdMember;
import tsunagi.person.Households;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 家族と周りの図, on screen. */
@TsunagiIT
class SurroundingsScreensIT {
    private static final Set<String> OWN = Set.of("_csrf", "formToken", "formPage");

    @Autowired
    World world;

    @Autowired
    Households households;

    @Autowired
    MockMvcTester mvc;

    private World.Town town;
    private String path;
    private UUID wife;

    @BeforeEach
    void openCase() {
        town = world.town();
        var number = world.openCase(town).number();
        path = SurroundingsPage.path(number);
        var hanako = new HouseholdMember("試験 花子", null, "妻", null, true, "パート", null, LocalDate.of(2020, 4, 1), null);
        wife = town.consultant().call(() -> households.add(number, hanako));
    }

    private MvcTestResult open(Actor actor, String address) {
        return mvc.perform(get(address).with(world.signedIn(actor)));
    }

    private Document page(String address) throws Exception {
        var result = open(town.consultant(), address);
        assertThat(result).hasStatusOk();
        return html(result);
    }

    private static Document html(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        var request = post(address)
                .with(world.signedIn(town.consultant()))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString());
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    /** What the browser would send of a form. */
    private static Map<String, String> typed(Document page, String list) {
        return ((FormElement) page.expectFirst("form[action$=/" + list + "]"))
                .formData().stream()
                        .filter(field -> !OWN.contains(field.key()))
                        .collect(Collectors.toMap(KeyVal::key, KeyVal::value));
    }

    private static String base(Map<String, String> fields) {
        return JsonMapper.shared()
                .writeValueAsString(fields.entrySet().stream()
                        .map(field -> Map.of("name", field.getKey(), "value", field.getValue()))
                        .toList());
    }

    private String row(String field) {
        return "rows." + wife + "." + field;
    }

    @Test
    void theFamilyIsDrawnFromTheHouseholdAndStandsInATableToo() throws Exception {
        var page = page(path);
        var drawing = page.expectFirst("svg");
        assertThat(drawing.expectFirst("title").text()).isEqualTo("ジェノグラム");
        assertThat(drawing.select("text").eachText()).contains("試験 花子", "妻", "試験 太郎", "本人");
        assertThat(drawing.select("circle")).as("the wife").hasSize(1);
        assertThat(drawing.select("polygon.ts-drawing__dotted")).as("同居").hasSize(1);
        assertThat(page.select("section[aria-labelledby=family-title] tbody tr"))
                .hasSize(2);
        assertThat(page(path + "?on=R2.3.31").select("svg"))
                .as("before she came")
                .isEmpty();
        assertThat(open(town.consultant(), path + "?on=いつか")).hasStatus(422);
    }

    @Test
    void familyMembersAreWrittenInOneListAndTheRegisteredAreNotTypedAgain() throws Exception {
        var fields = typed(page(path + "/family"), "family");
        assertThat(fields).containsEntry(row("name"), "試験 花子").containsEntry(row("living"), "同居");
        fields.put("rows.new1.relation", "長女");
        fields.put("rows.new1.name", "試験 さくら");
        fields.put("rows.new1.birth", "H22.4.2");
        fields.put("rows.new2.relation", "父");
        fields.put("rows.new2.name", "試験 一郎");
        fields.put("rows.new2.living", "故人");
        fields.put(row("partnership"), "離婚");
        assertThat(send(path + "/family", fields))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(path);
        var table = page(path).expectFirst("section[aria-labelledby=family-title] tbody");
        assertThat(table.select("tr")).hasSize(4);
        assertThat(table.text()).contains("試験 さくら 長女 女性", "試験 一郎 父 男性 不明 故人", "離婚");
        assertThat(page(path.replace("/surroundings", "/person")).text()).contains("試験 さくら", "故人");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndEverythingTypedStays() throws Exception {
        var fields = typed(page(path + "/family"), "family");
        fields.put("rows.new1.name", "試験 さくら");
        fields.put("rows.new1.birth", "むかし");
        var refused = send(path + "/family", fields);
        assertThat(refused).hasStatus(422);
        var form = html(refused);
        assertThat(form.expectFirst("#f-rows-new1-name").val()).isEqualTo("試験 さくら");
        assertThat(form.select("#f-rows-new1-relation-error, #f-rows-new1-birth-error"))
                .hasSize(2);
    }

    @Test
    void moreRowsAreGivenWithoutLosingWhatIsTyped() throws Exception {
        var fields = typed(page(path + "/ties"), "ties");
        fields.put("rows.new1.name", "となりの家");
        var longer = send(path + "/ties/rows", fields);
        assertThat(longer).hasStatusOk();
        var form = html(longer);
        assertThat(form.expectFirst("#f-rows-new1-name").val()).isEqualTo("となりの家");
        assertThat(form.select("fieldset")).hasSize(6);
        String reopened = form.expectFirst("main input[name=formPage]").val();
        assertThat(reopened).as("where a draft finds all rows").isEqualTo(path + "/ties?rows=6");
        assertThat(page(reopened).select("fieldset")).hasSize(6);
        assertThat(page(path + "/ties").expectFirst("main input[name=formPage]").val())
                .isEqualTo(path + "/ties");
    }

    @Test
    void tiesAreWrittenInOneListAndDrawn() throws Exception {
        var fields = typed(page(path + "/ties"), "ties");
        fields.put("rows.new1.name", "となりの家");
        fields.put("rows.new1.kind", "近所・自治会");
        fields.put("rows.new1.strength", "対立");
        assertThat(send(path + "/ties", fields)).hasStatus(303);
        var page = page(path);
        var drawing = page.expectFirst("section[aria-labelledby=ties-title] svg");
        assertThat(drawing.select("text").eachText()).contains("となりの家", "近所・自治会", "世帯 2人");
        assertThat(page.expectFirst("section[aria-labelledby=ties-title] tbody").text())
                .isEqualTo("となりの家 近所・自治会 対立");
        fields.put("rows.new2.name", "小学校");
        assertThat(send(path + "/ties", fields)).as("neither kind nor strength").hasStatus(422);
    }

    @Test
    void twoWhoWriteInTheSameListArePutTogetherAndAskedWhereBothChangedAField() throws Exception {
        var opened = typed(page(path + "/family"), "family");
        var first = new HashMap<>(opened);
        first.put(row("occupation"), "会社員");
        assertThat(send(path + "/family", first)).hasStatus(303);

        var other = new HashMap<>(opened);
        other.put(row("health"), "通院中");
        other.put("rows.new1.relation", "長女");
        other.put("rows.new1.name", "試験 さくら");
        other.put("formBase", base(opened));
        assertThat(send(path + "/family", other))
                .as("saved again, put together")
                .hasForwardedUrl(path + "/family");

        var same = new HashMap<>(opened);
        same.put(row("occupation"), "無職");
        same.put("formBase", base(opened));
        var asked = send(path + "/family", same);
        assertThat(asked).hasStatus(409);
        assertThat(html(asked).select("main fieldset legend").eachText()).containsExactly("試験 花子：職業・学校");
    }

    @Test
    void thePaperShowsThePictureAndTheSameInWords() throws Exception {
        var paper = open(town.consultant(), path + "/print");
        assertThat(paper).hasStatusOk().hasContentType("application/pdf");
        assertThat(text(paper.getResponse().getContentAsByteArray())).contains("家族と周りの図", "試験 花子", "ジェノグラム");
        assertThat(open(town.consultant(), path + "/print?on=いつか")).hasStatus(404);
    }

    private static String text(byte[] paper) throws Exception {
        try (var document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void whoMayOnlyReadSeesNoWayToWriteAndAnotherTownSeesNothing() throws Exception {
        assertThat(page(path).select("a[href$=/family]")).hasSize(1);
        assertThat(open(town.as(Role.ADMINISTRATOR), path + "/family")).hasStatus(403);
        assertThat(open(town.as(Role.ADMINISTRATOR), path + "/ties")).hasStatus(403);
        assertThat(open(world.town().consultant(), path)).hasStatus(404);
    }
}
