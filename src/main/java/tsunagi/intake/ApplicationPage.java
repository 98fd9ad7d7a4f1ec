package tsunagi.intake;

import tsunagi.forms.SheetView;

/** 様式1 of one case with what was applied for and agreed to. */
record ApplicationPage(ApplicationStanding application, SheetView sheet) {}
