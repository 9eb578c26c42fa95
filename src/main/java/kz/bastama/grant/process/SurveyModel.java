package kz.bastama.grant.process;

/** What {@code processes/grant/survey.bpmn} is called by from Java. */
final class SurveyModel {

    static final String PROCESS = "survey";
    static final String ENDED = "grant.surveyEnded";

    private SurveyModel() {}
}
