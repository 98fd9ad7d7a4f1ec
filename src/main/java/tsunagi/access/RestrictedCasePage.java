package tsunagi.access;

import tsunagi.web.FormErrors;

/** What the page before a restricted case shows: its number only, nothing of the person. */
record RestrictedCasePage(String number, String reason, FormErrors errors) {}
