package tsunagi.payment;

/** 過払いについて決定する. */
record ClaimFormPage(Overpayment overpayment, String name) {}
