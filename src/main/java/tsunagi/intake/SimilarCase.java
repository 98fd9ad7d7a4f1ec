package tsunagi.intake;

import tsunagi.person.SimilarPerson;

/** 似た方 beside a new consultation, with how her newest case stands. */
record SimilarCase(SimilarPerson person, CaseStanding newest) {}
