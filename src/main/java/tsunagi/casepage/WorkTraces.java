package tsunagi.casepage;

import org.springframework.stereotype.Component;

/** What the desk's own work leaves with a case beside its facts: the days that were put off, and who handed it to whom. */
@Component
record WorkTraces(PostponedDayStore postponed, CaseHandoverStore handovers) {}
