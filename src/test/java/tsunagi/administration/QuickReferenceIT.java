package tsunagi.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Permission;
import tsunagi.access.Role;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 早見表: one page for each role, with what she may open and nothing else. */
@TsunagiIT
class QuickReferenceIT {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleHasItsOnePage(Role role) throws IOException {
        var actor = world.town().as(role);
        var answer = mvc.perform(get("/help/quick-reference.pdf").with(world.signedIn(actor)));
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        try (var paper = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("つなぎ 早見表", actor.roleLabels(), "画面を隠す", "団体の設定");
            boolean desk = actor.may(Permission.RECEIVE_CONSULTATION);
            assertThat(text.contains("アセスメント（様式2）")).isEqualTo(desk);
            assertThat(text.contains("職員の管理")).isEqualTo(role == Role.ADMINISTRATOR);
            assertThat(text).doesNotContain(actor.name());
        }
    }
}
