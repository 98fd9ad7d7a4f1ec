package tsunagi.practice;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.supportconference.SupportConferenceExample;

/** The entrances that stories go through, as one staff member's desk after the other. */
@Component
@Profile("practice")
record Desks(
        IntakeDesk intake,
        TeamDesk team,
        FamilyDesk family,
        PlanDesk plan,
        ConferenceTable conference,
        CityDesk city,
        RecordDesk records,
        EvaluationDesk evaluation,
        ReturnDesk returns,
        ReviewTable review,
        SupportConferenceExample supportConference) {}
