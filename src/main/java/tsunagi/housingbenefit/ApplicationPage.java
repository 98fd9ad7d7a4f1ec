package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.meanstest.UnableToSeek;
import tsunagi.web.CaseFrame;
import tsunagi.web.Detail;
import tsunagi.web.Tone;

/**
 * One application: what was stated, what it comes to by the tables of now, its papers, and what can be done next.
 *
 * @param answer null where the tables don't answer; {@code refusal} then says why
 * @param papers what can be printed, the name by which each is called here, by its address
 * @param revisions of what was stated, newest first; none while nothing was put right
 */
record ApplicationPage(
        CaseNumber number,
        CaseFrame caseFrame,
        BenefitApplication application,
        Checklist checklist,
        @Nullable WhatIfAnswer answer,
        String refusal,
        Map<String, String> papers,
        List<StatedRevision> revisions,
        boolean mayReceive) {
    ApplicationPage {
        revisions = List.copyOf(revisions);
    }

    String title() {
        return "住居確保給付金の" + application.kind().label();
    }

    String path() {
        return BenefitsPage.path(number) + "/applications/" + application.id();
    }

    /** The fields of the lists as they stand there when the page is opened. */
    Map<String, String> offered(LocalDate today) {
        Map<String, String> offered = new LinkedHashMap<>(ChecklistReading.fields(checklist));
        offered.put("submittedOn", JapaneseDates.format(today));
        offered.put("withdrawnOn", JapaneseDates.format(today));
        offered.put("gapReason", checklist.gapReason());
        return offered;
    }

    boolean mayCorrect() {
        return mayReceive && application.state().isAtAgency();
    }

    boolean mayChange() {
        return mayReceive && application.state().isOpen();
    }

    Tone tone() {
        return switch (application.state()) {
            case RECEIVED, SUBMITTED -> Tone.INFO;
            case RETURNED -> Tone.WARNING;
            case DECIDED -> Tone.SUCCESS;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of("受付日", JapaneseDates.format(application.receivedOn())));
        var occasion = application.occasion();
        if (occasion.change() != null) {
            details.add(Detail.of("変更の事由", occasion.change().ground().label()));
            details.add(
                    Detail.of("変わった月", JapaneseDates.format(occasion.change().since())));
        }
        if (occasion.metAgainOn() != null) {
            details.add(Detail.of("再び要件を満たした日", JapaneseDates.format(occasion.metAgainOn())));
        }
        if (application.statement().leftWorkOn() != null) {
            details.add(Detail.of(
                    "離職・廃業の日", JapaneseDates.format(application.statement().leftWorkOn())));
        }
        for (UnableToSeek.Spell spell : application.statement().spells()) {
            var end = spell.period().end();
            details.add(Detail.of(
                    "求職活動ができなかった期間",
                    "%s〜%s（%s）"
                            .formatted(
                                    JapaneseDates.format(spell.period().start()),
                                    end == null ? "" : JapaneseDates.format(end),
                                    spell.cause().label())));
        }
        var moving = application.statement().moving();
        if (moving != null) {
            details.add(Detail.of("世帯の収入が大きく減った月", JapaneseDates.format(moving.droppedIn())));
            if (moving.ceiling() != null) {
                details.add(Detail.of(
                        "「これによりがたいとき」の上限",
                        moving.ceiling().amount().format() + "（"
                                + moving.ceiling().reason() + "）"));
            }
        }
        details.add(Detail.of("申請の内容の版", "第" + application.revision() + "版"));
        return details;
    }
}
