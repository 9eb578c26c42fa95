package kz.bastama.competition.paper;

import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Ruling;
import kz.bastama.form.Answers;
import kz.bastama.form.Forms;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the decision on an objection says. */
@Component
public class ObjectionDecisionPaper {

    private static final String TERM = "terms.objectionDecision";
    private static final String REVISION = "terms.resultRevision.working";

    private final Applications applications;
    private final Competitions competitions;
    private final Organisations organisations;
    private final People people;
    private final Parties parties;
    private final Forms forms;
    private final Editions editions;

    ObjectionDecisionPaper(
            Applications applications,
            Competitions competitions,
            Organisations organisations,
            People people,
            Parties parties,
            Forms forms,
            Editions editions) {
        this.applications = applications;
        this.competitions = competitions;
        this.organisations = organisations;
        this.people = people;
        this.parties = parties;
        this.forms = forms;
        this.editions = editions;
    }

    public ObjectionDecisionContent of(Competition competition, Objection objection) {
        Operator operator = parties.operator();
        Organisation organisation =
                organisations.find(objection.organisationId()).orElseThrow();
        Application application = applications.find(objection.applicationId()).orElseThrow();
        Lot lot = competitions.lot(objection.lotId()).orElseThrow();
        Edition edition = editions.get(competition.edition());
        Answers answers = forms.fromJson(forms.form(Objection.FORM, objection.formVersion()), objection.answers());
        Ruling ruling = objection.ruling();
        return new ObjectionDecisionContent(
                operator.name(),
                operator.address(),
                operator.city(),
                objection.number(),
                objection.receivedAt(),
                objection.mendedAt(),
                objection.defect(),
                organisation.name(),
                organisation.bin().toString(),
                application.number(),
                competition.title(),
                lot.number(),
                lot.title(),
                application.title(),
                competition.publishedAt(),
                objection.subject(),
                answers.text("objectionFacts"),
                answers.text("objectionDemand"),
                ruling.kind(),
                ruling.why() == null ? null : ruling.why().told(edition, ""),
                ruling.reasons(),
                ruling.lotAgain(),
                application.state() == ApplicationState.REFUSED,
                edition.whole(REVISION),
                edition.flag("objection.suspendsContract"),
                rule(edition.basis(TERM)),
                people.find(ruling.by()).map(Person::name).orElseThrow(),
                operator.head());
    }

    /** A paper claims no rule where there is only a default of ours. */
    private static OfficialText rule(LegalBasis basis) {
        return basis.certainty() == Certainty.DEFAULT ? null : basis.source();
    }
}
