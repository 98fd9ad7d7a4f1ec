package tsunagi.packet;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.conference.ConferenceId;
import tsunagi.database.WorkScope;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/** 招待者のリンク — issued and closed by the meeting's own agency. The address goes by mail, the 確認番号 another way. */
@Service
public class GuestLinks {
    private final Access access;
    private final PacketDoor door;
    private final GuestLinkStore store;

    GuestLinks(Access access, PacketDoor door, GuestLinkStore store) {
        this.access = access;
        this.door = door;
        this.store = store;
    }

    /**
     * What is shown once and kept nowhere.
     *
     * @param token empty where only the code is new
     */
    record Issued(Meeting meeting, String addressee, String token, String code) {
        String path() {
            return "/guest/links/" + token;
        }

        /** {@code 1234 5678}, to be read out. */
        String spokenCode() {
            return code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
        }

        /** The mail, as it is copied: it names nobody who is supported, and not the code. */
        String mail(String base) {
            return """
                    %s様

                    %sの支援調整会議の資料を、次の画面でご覧いただけます。
                    %s

                    画面を開くには、8けたの確認番号が必要です。番号は電話でお伝えします。
                    この資料は非公開です。ほかの方に転送しないでください。
                    """.formatted(addressee, meeting.title(), base + path());
        }
    }

    /** @throws Refusal where the municipality lets no guests in, or she has a link already */
    @Transactional
    Issued issue(ConferenceId id, UUID attendee) {
        var meeting = door.enter(id, Channel.SCREEN);
        var to = meeting.find(attendee).orElseThrow(HttpProblem::notFound);
        if (door.settings(meeting).guestAccess().isEmpty()) {
            throw new Refusal("この団体では、招待者のリンクを使わない設定になっています");
        }
        if (to.organisation().isBlank()) {
            throw new Refusal("機関に属さない方にはリンクを出せません。紙の控えを使ってください");
        }
        if (store.open(id).stream().anyMatch(link -> link.attendee().equals(attendee))) {
            throw new Refusal("%sのリンクはすでに出しています。確認番号を出し直すか、閉じてから出してください".formatted(to.label()));
        }
        access.noted(Permission.HAND_OUT_PACKET, "招待者のリンクを出す：" + to.label());
        var secret = GuestSecret.next(WorkScope.required().municipality());
        String code = GuestSecret.nextCode();
        UUID link = Identifiers.next();
        store.add(
                new GuestLink(
                        link, id, attendee, to.label(), GuestSecret.codeHash(link, code), GuestLink.TRIES, null, false),
                secret);
        return new Issued(meeting, to.label(), secret.text(), code);
    }

    /** A new code for a link, whose old browser is shut out. */
    @Transactional
    Issued renew(ConferenceId id, UUID linkId) {
        var meeting = door.enter(id, Channel.SCREEN);
        var link = link(id, linkId);
        access.noted(Permission.HAND_OUT_PACKET, "確認番号を出し直す：" + link.addressee());
        String code = GuestSecret.nextCode();
        if (!store.renew(id, linkId, GuestSecret.codeHash(linkId, code))) {
            throw HttpProblem.notFound();
        }
        return new Issued(meeting, link.addressee(), "", code);
    }

    @Transactional
    void close(ConferenceId id, UUID linkId) {
        door.enter(id, Channel.SCREEN);
        access.noted(
                Permission.HAND_OUT_PACKET, "招待者のリンクを閉じる：" + link(id, linkId).addressee());
        if (!store.close(id, linkId)) {
            throw HttpProblem.notFound();
        }
    }

    private GuestLink link(ConferenceId id, UUID linkId) {
        return store.open(id).stream()
                .filter(each -> each.id().equals(linkId))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }
}
