package kz.bastama.grant.web;

import java.util.ArrayList;
import java.util.List;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.application.OpenSurvey;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Survey;
import kz.bastama.grant.domain.SurveyAnswer;
import kz.bastama.grant.domain.SurveyResults;
import kz.bastama.grant.domain.Surveys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What pages of a grant show of its surveys; public because templates call it. */
@Component("surveyView")
public class SurveyView {

    private final Surveys surveys;
    private final OpenSurvey openSurvey;
    private final GrantConflicts conflicts;
    private final CurrentActor actor;
    private final String address;

    SurveyView(
            Surveys surveys,
            OpenSurvey openSurvey,
            GrantConflicts conflicts,
            CurrentActor actor,
            @Value("${bastama.address:http://localhost:${server.port:8080}}") String address) {
        this.surveys = surveys;
        this.openSurvey = openSurvey;
        this.conflicts = conflicts;
        this.actor = actor;
        this.address = address;
    }

    /** The newest first. */
    public List<Survey> of(Grant grant) {
        List<Survey> all = new ArrayList<>();
        surveys.of(grant.id()).forEach(one -> all.add(0, one));
        return all;
    }

    /** The one that is asked now, or null. */
    public Survey open(Grant grant) {
        return surveys.open(grant.id()).orElse(null);
    }

    public SurveyResults results(Survey survey) {
        return SurveyResults.of(surveys.answers(survey.id()));
    }

    public List<SurveyAnswer.Held> held() {
        return List.of(SurveyAnswer.Held.values());
    }

    /** Whole, so that it can be printed, sent and typed. */
    public String link(Survey survey) {
        return address + "/surveys/" + survey.token();
    }

    /** Whether the present officer may open one. */
    public boolean opens(Grant grant) {
        return handles(grant) && openSurvey.isPossible(grant);
    }

    /** Whether the present officer may end it. */
    public boolean handles(Grant grant) {
        return actor.get().has(Role.OPERATOR) && conflicts.of(grant.id()).isAllowed();
    }
}
