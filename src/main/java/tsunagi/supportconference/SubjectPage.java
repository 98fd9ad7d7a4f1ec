package tsunagi.supportconference;

import java.util.List;
import java.util.Objects;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Detail;

/** 対象者 with everything that the conference knows. */
record SubjectPage(
        Subject subject,
        List<Statement> statements,
        List<InformationRequest> requests,
        List<DiscussionStore.Held> discussions,
        List<Handover> handovers,
        boolean mayHandOver) {
    SubjectPage {
        statements = List.copyOf(statements);
        requests = List.copyOf(requests);
        discussions = List.copyOf(discussions);
        handovers = List.copyOf(handovers);
    }

    String path() {
        return "/support-conference/subjects/" + subject.id();
    }

    List<Detail> details() {
        return List.of(
                Detail.of("名前", subject.name()),
                Detail.of("特徴", subject.description()),
                Detail.of("住んでいるあたり", subject.area()),
                Detail.of("気づいた機関・方", subject.noticedBy()),
                Detail.of("気づいた日", JapaneseDates.format(subject.noticedOn())),
                Detail.of("心配なこと", subject.worry()),
                Detail.of("近づく機関・方", subject.approacher()),
                Detail.of("近づき方", subject.approach()),
                Detail.of("次に確かめる日", Typed.shown(subject.nextOn())));
    }

    String state() {
        return JapaneseDates.format(subject.stateOn()) + "　" + Objects.toString(subject.stateNote(), "");
    }

    /** The case to which a statement stands handed over; empty where to none. */
    String handedTo(Statement statement) {
        return handovers.stream()
                .filter(each -> each.stands() && each.statements().contains(statement.id()))
                .map(Handover::caseNumber)
                .findFirst()
                .orElse("");
    }

    /** What may be handed over to a case: it stands, and went into none. */
    List<Statement> openStatements() {
        return statements.stream()
                .filter(each -> each.stands() && handedTo(each).isEmpty())
                .toList();
    }

    String answer(InformationRequest request) {
        var answer = request.answer();
        return answer == null
                ? ""
                : JapaneseDates.formatShort(answer.on()) + "　"
                        + answer.cooperation().label() + (answer.note() == null ? "" : "（" + answer.note() + "）");
    }
}
