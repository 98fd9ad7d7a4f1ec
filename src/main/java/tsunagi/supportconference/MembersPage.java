package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.List;
import tsunagi.kernel.JapaneseDates;

/** 構成員と守秘誓約簿. */
record MembersPage(List<Member> members, LocalDate today, boolean mayEdit) {
    MembersPage {
        members = List.copyOf(members);
    }

    String term(Member member) {
        return JapaneseDates.formatShort(member.from()) + "〜"
                + (member.until() == null ? "" : JapaneseDates.formatShort(member.until()));
    }

    String pledge(Member member) {
        var pledge = member.pledge();
        return pledge == null
                ? ""
                : "%s　%s〜%s"
                        .formatted(
                                pledge.ground().label(),
                                JapaneseDates.formatShort(pledge.on()),
                                pledge.until() == null ? "" : JapaneseDates.formatShort(pledge.until()));
    }

    /** What keeps her from the conference today; empty where nothing does. */
    String missing(Member member) {
        if (!member.belongs(today)) {
            return "任期外";
        }
        return member.mayAttend(today) ? "" : "守秘の確認なし";
    }
}
