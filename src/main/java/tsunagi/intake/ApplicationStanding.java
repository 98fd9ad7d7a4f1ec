package tsunagi.intake;

import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseHead;
import tsunagi.web.CaseFrame;

/** What was applied for and agreed to in one case, and what the reader may do about it. */
record ApplicationStanding(CaseHead head, CaseFrame frame, AgreementState state, Actor reader) {
    String path() {
        return "/cases/" + head.number() + "/application";
    }

    boolean mayEdit() {
        return reader.may(Permission.EDIT_APPLICATION);
    }

    boolean mayRecord() {
        return reader.may(Permission.RECORD_CONSENT);
    }

    boolean mayAttach() {
        return reader.may(Permission.ATTACH_FILE);
    }

    boolean mayOpenScans() {
        return reader.may(Permission.ATTACH_FILE, Channel.FILE);
    }

    boolean mayPrint() {
        return reader.may(Permission.EDIT_APPLICATION, Channel.PRINT);
    }
}
