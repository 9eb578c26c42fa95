package kz.bastama.competition.application;

import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.form.Form;

/** What an applicant can object to: whoever was admitted was not refused in the check. */
public final class ObjectionSubjects {

    private static final String SUBJECT = "objectionSubject";
    private static final String CHECK = "check";

    private ObjectionSubjects() {}

    public static Form open(Form form, Application application) {
        return application.state() == ApplicationState.ADMITTED ? form.withoutOption(SUBJECT, CHECK) : form;
    }
}
