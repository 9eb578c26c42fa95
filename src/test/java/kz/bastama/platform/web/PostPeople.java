package kz.bastama.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.account.application.HandOverLink;
import kz.bastama.account.domain.AccountLink;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.expert.application.ApplyAsExpert;
import kz.bastama.expert.application.ConsiderRequest;
import kz.bastama.expert.application.PlanAbsence;
import kz.bastama.expert.domain.Absences;
import kz.bastama.expert.domain.ExpertEntry;
import kz.bastama.expert.domain.ExpertRequest;
import kz.bastama.expert.domain.ExpertRequests;
import kz.bastama.expert.domain.TypedAbsence;
import kz.bastama.form.Answers;
import kz.bastama.ngo.RepresentativeRight;
import kz.bastama.ngo.application.InviteRepresentative;
import kz.bastama.ngo.application.JoinOrganisation;
import kz.bastama.ngo.domain.Invitations;
import kz.bastama.ngo.domain.Representatives;
import kz.bastama.planning.PlanningFixture;
import kz.bastama.planning.application.CommentOnDirections;
import kz.bastama.planning.domain.DiscussionComments;
import kz.bastama.planning.domain.Fundings;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Links that somebody was given, people and organisations in their registries, and what lies outside of competitions. */
@Component
class PostPeople {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Autowired
    private TestPeople people;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestCompetitions competitions;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private PlanningFixture planning;

    @Autowired
    private HandOverLink handOverLink;

    @Autowired
    private ApplyAsExpert applyAsExpert;

    @Autowired
    private ConsiderRequest considerRequest;

    @Autowired
    private ExpertRequests requests;

    @Autowired
    private PlanAbsence planAbsence;

    @Autowired
    private Absences absences;

    @Autowired
    private InviteRepresentative inviteRepresentative;

    @Autowired
    private JoinOrganisation joinOrganisation;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Representatives representatives;

    @Autowired
    private CommentOnDirections commentOnDirections;

    @Autowired
    private DiscussionComments comments;

    @Autowired
    private Fundings fundings;

    @Autowired
    private RepositoryService definitions;

    void prepare(PostCases.Known known) {
        links(known);
        experts(known);
        organisations(known);
        planning(known);
        known.know(
                "/admin/versions/{from}",
                people.open(Role.ADMINISTRATOR),
                definitions
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("echo")
                        .latestVersion()
                        .singleResult()
                        .getId());
    }

    private void links(PostCases.Known known) {
        known.know("/confirm/{token}", null, token(handed(AccountLink.Kind.CONFIRM)));
        known.know("/sign-in/reset/{token}", null, token(handed(AccountLink.Kind.RESET)));
    }

    private String handed(AccountLink.Kind kind) {
        Person person = people.open(Role.NGO);
        String[] link = new String[1];
        people.as(
                people.open(Role.ADMINISTRATOR),
                () -> link[0] = handOverLink.make(person.id(), kind).orElseThrow());
        return link[0];
    }

    private void experts(PostCases.Known known) {
        Person officer = competitions.officer(Role.OPERATOR);
        String waiting = mail();
        String confirm = applied(waiting);
        applyAsExpert.confirm(token(confirm));
        UUID request = requests.considered().stream()
                .filter(one -> one.entry().email().equals(waiting))
                .map(ExpertRequest::id)
                .findFirst()
                .orElseThrow();
        known.know("/staff/experts/requests/{id}", officer, request);
        known.know("/confirm/expert/{token}", null, token(applied(mail())));
        String[] invited = new String[1];
        people.as(
                officer,
                () -> invited[0] =
                        considerRequest.invite(entry(mail()), RUSSIAN).link());
        known.know("/join/expert/{token}", null, token(invited[0]));

        Seat expert = competitions.experts(1).get(0);
        known.know("/staff/cards/{personId}", officer, expert.person().id());
        UUID person = expert.person().id();
        people.as(
                expert.person(), () -> planAbsence.enter(person, new TypedAbsence(cases.inDays(9), cases.inDays(10))));
        known.know(
                "/expert/card/absences/{id}/remove",
                expert.person(),
                absences.of(person).get(0).id());
    }

    private String applied(String mail) {
        return applyAsExpert
                .apply(new ApplyAsExpert.Said(entry(mail), "University of Tests", "", true), RUSSIAN)
                .link();
    }

    private static ExpertEntry entry(String mail) {
        return new ExpertEntry("Applying Expert", mail, "Institute", "710000000", Set.of("4"), Set.of("kk"));
    }

    private void organisations(PostCases.Known known) {
        Applicant applicant = applicants.applicant();
        Person head = applicant.person();
        UUID organisation = applicant.organisationId();
        Person colleague = people.open(Role.NGO);
        joinOrganisation.join(token(invited(applicant)), colleague.id());
        known.know(
                "/cabinet/representatives/{id}",
                head,
                representatives.ofPerson(colleague.id()).get(0).id());
        known.know("/join/{token}", null, token(invited(applicant)));
        known.know("/profile/join/{token}", people.open(Role.EXPERT), token(invited(applicant)));
        invited(applicant);
        known.know(
                "/cabinet/representatives/invitations/{id}/withdraw",
                head,
                invitations.ofOrganisation(organisation).get(0).id());
        known.know(
                "/staff/organisations/{id}/twins/{other}",
                competitions.officer(Role.OPERATOR),
                organisation,
                applicants.applicant().organisationId());
    }

    private String invited(Applicant applicant) {
        String[] link = new String[1];
        people.as(
                applicant.person(),
                () -> link[0] = inviteRepresentative
                        .invite(applicant.organisationId(), mail(), Set.of(RepresentativeRight.EDIT))
                        .link());
        return link[0];
    }

    private void planning(PostCases.Known known) {
        String customer = planning.customer();
        Person officer = planning.officerOf(customer);
        UUID discussed = planning.list(customer);
        planning.direction(discussed, "River");
        cases.submit(discussed, "Task_DraftDirections", Map.of("directionsReady", true));
        commentOnDirections.add(
                UUID.randomUUID(),
                discussed,
                null,
                new Answers(Map.of("authorName", "A citizen", "comment", "More trees")));
        known.know(
                "/staff/lists/{id}/comments/{commentId}",
                officer,
                discussed,
                comments.of(discussed).get(0).id());
        UUID financed = competitions.list(customer, "10000000.00");
        known.know(
                "/staff/funding/{id}",
                officer,
                fundings.ofList(financed).orElseThrow().id());
    }

    private static String mail() {
        return UUID.randomUUID() + "@example.kz";
    }

    private static String token(String link) {
        return List.of(link.split("/")).get(link.split("/").length - 1);
    }
}
