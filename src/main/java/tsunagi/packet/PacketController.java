package tsunagi.packet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tsunagi.conference.ConferenceId;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 招待者ごとの資料 `/conferences/…/packets`: HTTP only. */
@Controller
@RequestMapping("/conferences/{id}/packets")
class PacketController {
    private final Packets packets;
    private final PacketPapers papers;
    private final GuestLinks links;
    private final Submissions submissions;
    private final ExportLedger ledger;

    PacketController(
            Packets packets, PacketPapers papers, GuestLinks links, Submissions submissions, ExportLedger ledger) {
        this.packets = packets;
        this.papers = papers;
        this.links = links;
        this.submissions = submissions;
        this.ledger = ledger;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return page(id, FormErrors.none());
    }

    @PostMapping("/copies")
    ModelAndView number(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> attendees,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String answer = submissions.once(token, () -> {
                packets.number(new ConferenceId(id), attendees);
                return path(id);
            });
            Notice.success("控えに番号を付けました。1部ずつ印刷してください。").afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return page(id, FormErrors.of(refusal));
        }
    }

    @GetMapping("/copies/{copy}.pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID id, @PathVariable UUID copy) {
        var printed = papers.print(new ConferenceId(id), copy);
        return ledger.handOut(Export.paper("kaigi-" + printed.reference(), "支援調整会議の招待者ごとの資料", printed.content()))
                .answer();
    }

    @PostMapping("/collection")
    ModelAndView collect(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> collected,
            FormToken token,
            RedirectAttributes redirect) {
        String answer = submissions.once(token, () -> {
            packets.collect(new ConferenceId(id), collected);
            return path(id);
        });
        Notice.success("回収を記録しました。").afterRedirect(redirect);
        return new ModelAndView(answer);
    }

    /** Shown on the answer itself: the address and the code are stored nowhere, so a second sending shows the list. */
    @PostMapping("/links/{attendee}")
    ModelAndView issue(@PathVariable UUID id, @PathVariable UUID attendee, FormToken token) {
        return issued(id, token, () -> links.issue(new ConferenceId(id), attendee));
    }

    @PostMapping("/links/{link}/code")
    ModelAndView renew(@PathVariable UUID id, @PathVariable UUID link, FormToken token) {
        return issued(id, token, () -> links.renew(new ConferenceId(id), link));
    }

    private ModelAndView issued(UUID id, FormToken token, Supplier<GuestLinks.Issued> work) {
        var issued = new AtomicReference<GuestLinks.@Nullable Issued>();
        try {
            String view = submissions.once(token, () -> {
                issued.set(work.get());
                return path(id);
            });
            var shown = issued.get();
            String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
            return shown == null
                    ? new ModelAndView(view)
                    : new ModelAndView("packet/issuedLink", Map.of("issued", shown, "base", base, "back", path(id)));
        } catch (Refusal refusal) {
            return page(id, FormErrors.of(refusal));
        }
    }

    @PostMapping("/links/{link}/close")
    ModelAndView close(@PathVariable UUID id, @PathVariable UUID link, FormToken token, RedirectAttributes redirect) {
        String answer = submissions.once(token, () -> {
            links.close(new ConferenceId(id), link);
            return path(id);
        });
        Notice.success("招待者のリンクを閉じました。").afterRedirect(redirect);
        return new ModelAndView(answer);
    }

    @GetMapping("/items/{item}")
    ModelAndView brief(@PathVariable UUID id, @PathVariable UUID item) {
        var page = packets.brief(new ConferenceId(id), item);
        return brief(page, BriefForm.of(page.brief()), FormErrors.none());
    }

    @PostMapping("/items/{item}")
    ModelAndView write(
            @PathVariable UUID id,
            @PathVariable UUID item,
            BriefForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            String answer = submissions.once(token, () -> {
                packets.write(new ConferenceId(id), item, form);
                return path(id);
            });
            Notice.success("要点を保存しました。").afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return brief(packets.brief(new ConferenceId(id), item), form, FormErrors.of(refusal));
        } catch (ChangedMeanwhile changed) {
            return Conflict.of(request, changed).page();
        }
    }

    private static ModelAndView brief(BriefPage page, BriefForm form, FormErrors errors) {
        return new ModelAndView("packet/brief", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private ModelAndView page(UUID id, FormErrors errors) {
        var model = Map.of("page", packets.page(new ConferenceId(id)), "errors", errors);
        return new ModelAndView("packet/show", model, status(errors));
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    private static String path(UUID id) {
        return "/conferences/" + id + "/packets";
    }
}
