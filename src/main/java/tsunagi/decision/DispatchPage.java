package tsunagi.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.StaffId;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/** One dispatch: what is in it, what happened to it, and what can be recorded next. */
record DispatchPage(CaseFrame caseFrame, CaseNumber number, Dispatch dispatch, Map<StaffId, String> names) {
    DispatchPage {
        names = Map.copyOf(names);
    }

    String list() {
        return "/cases/" + number + "/dispatches";
    }

    String path() {
        return list() + "/" + dispatch.id();
    }

    String by(DispatchStep step) {
        return step.by() == null ? "" : names.getOrDefault(step.by(), "");
    }

    /** Empty once it is answered. */
    List<Choice> next() {
        var next = new ArrayList<Choice>();
        if (dispatch.answered()) {
            return next;
        }
        if (!dispatch.sent()) {
            return List.of(Choice.of(DispatchStep.Kind.SENT.name(), "送付した"));
        }
        if (dispatch.step(DispatchStep.Kind.RECEIVED).isEmpty()) {
            next.add(Choice.of(DispatchStep.Kind.RECEIVED.name(), "先方が受け取った"));
        }
        next.add(Choice.of(DispatchStep.Kind.ACCEPTED.name(), "先方が受け入れると答えた"));
        next.add(Choice.of(DispatchStep.Kind.DECLINED.name(), "先方が受け入れられないと答えた"));
        return next;
    }
}
