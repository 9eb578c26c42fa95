package kz.bastama.competition.process;

import java.time.LocalDate;
import java.time.LocalTime;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.engine.Variable;
import kz.bastama.legal.OfficialText;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What {@code processes/competition/competition.bpmn} is called by from Java. */
final class CompetitionModel {

    static final String PROCESS = "competition";
    static final String CHECKS_FINISHED = "competition.checksFinished";
    static final String SCORING_FINISHED = "competition.scoringFinished";
    static final String CANCELLED = "competition.cancelled";
    static final String OBJECTIONS_DECIDED = "competition.objectionsDecided";

    static final Variable<String> EDITION = Variable.text("edition");
    static final Variable<String> CASE_TITLE = Variable.text("caseTitle");
    static final Variable<String> CASE_PATH = Variable.text("casePath");
    static final Variable<String> CUSTOMER_CODE = Variable.text("customerCode");
    static final Variable<String> GRANT_TYPE = Variable.text("grantType");
    static final Variable<String> CONTACT_PERSON = Variable.text("contactPerson");
    static final Variable<String> CONTACT_PHONE = Variable.text("contactPhone");
    static final Variable<String> CONTACT_EMAIL = Variable.text("contactEmail");
    static final Variable<String> PRESENTATION_PLACE = Variable.text("presentationPlace");
    static final Variable<String> PRESENTATION_PLACE_KK = Variable.text("presentationPlaceKk");
    static final Variable<Boolean> ANY_APPLICATIONS = Variable.flag("anyApplications");
    static final Variable<String> CHECK_SIGNATORY = Variable.text("checkSignatory");
    static final Variable<String> CHECK_SIGNATORY_KK = Variable.text("checkSignatoryKk");
    static final Variable<Boolean> OBJECTIONS_OPEN = Variable.flag("objectionsOpen");
    static final Variable<Boolean> ANY_ADMITTED = Variable.flag("anyAdmitted");

    static final String TASK_PREPARE_ANNOUNCEMENT = "Task_PrepareAnnouncement";
    static final String TASK_CONFIRM_CHECK = "Task_ConfirmCheck";
    static final String TASK_APPOINT_EXPERTS = "Task_AppointExperts";
    static final String TASK_CONVENE_EXPERTS = "Task_ConveneExperts";
    static final String TASK_HOLD_EXPERT_MEETING = "Task_HoldExpertMeeting";
    static final String TASK_CONVENE_COMMISSION = "Task_ConveneCommission";
    static final String TASK_CLOSE_VOTING = "Task_CloseVoting";
    static final String TASK_COLLECT_SIGNATURES = "Task_CollectSignatures";
    static final String TASK_COLLECT_EXPERT_SIGNATURES = "Task_CollectExpertSignatures";
    static final Variable<String> EXPERTS_UNSIGNED_REASON = Variable.text("expertsUnsignedReason");
    static final Variable<String> EXPERT_MEETING_DATE = Variable.text("expertMeetingDate");
    static final Variable<String> EXPERT_MEETING_TIME = Variable.text("expertMeetingTime");
    static final Variable<String> EXPERT_MEETING_PLACE = Variable.text("expertMeetingPlace");
    static final Variable<String> EXPERT_MEETING_PLACE_KK = Variable.text("expertMeetingPlaceKk");
    static final Variable<Boolean> COMMISSION_DECIDES = Variable.flag("commissionDecides");
    static final Variable<String> EXPERT_NEW_DATE = Variable.text("expertNewDate");
    static final Variable<Boolean> EXPERT_QUORUM = Variable.flag("expertQuorum");
    static final Variable<String> COMMISSION_NEW_DATE = Variable.text("commissionNewDate");
    static final Variable<Boolean> COMMISSION_QUORUM = Variable.flag("commissionQuorum");
    static final Variable<String> COMMISSION_DATE = Variable.text("commissionDate");
    static final Variable<String> COMMISSION_TIME = Variable.text("commissionTime");
    static final Variable<String> COMMISSION_PLACE = Variable.text("commissionPlace");
    static final Variable<String> COMMISSION_PLACE_KK = Variable.text("commissionPlaceKk");
    static final Variable<String> AGENDA = Variable.text("agenda");
    static final Variable<String> AGENDA_KK = Variable.text("agendaKk");

    private CompetitionModel() {}

    /** The meeting of the competition commission as it was called; a case of before asked for its words in one language, and for no hour. */
    static Meeting commissionMeeting(VariableScope scope) {
        return Meeting.called(
                LocalDate.parse(COMMISSION_DATE.in(scope)),
                hour(COMMISSION_TIME.in(scope, "")),
                OfficialText.said(COMMISSION_PLACE_KK.in(scope, ""), COMMISSION_PLACE.in(scope)),
                OfficialText.said(AGENDA_KK.in(scope, ""), AGENDA.in(scope)));
    }

    /** The meeting of the expert commission, likewise; its agenda is made from the lots. */
    static Meeting expertMeeting(VariableScope scope) {
        return Meeting.called(
                LocalDate.parse(EXPERT_MEETING_DATE.in(scope)),
                hour(EXPERT_MEETING_TIME.in(scope, "")),
                OfficialText.said(EXPERT_MEETING_PLACE_KK.in(scope, ""), EXPERT_MEETING_PLACE.in(scope)),
                OfficialText.of("", ""));
    }

    private static LocalTime hour(String typed) {
        return typed.isBlank() ? null : LocalTime.parse(typed);
    }

    /** Who signs the conclusion of the check; a case of the first version asks for one wording only. */
    static OfficialText checkSignatory(VariableScope scope) {
        String russian = CHECK_SIGNATORY.in(scope);
        return OfficialText.of(CHECK_SIGNATORY_KK.in(scope, russian), russian);
    }
}
