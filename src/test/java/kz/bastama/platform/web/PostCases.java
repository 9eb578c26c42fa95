package kz.bastama.platform.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.SigningFailed;
import kz.bastama.competition.SigningFailures;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestObjections;
import kz.bastama.competition.TestObjections.Result;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.application.AskAboutSheet;
import kz.bastama.competition.application.AskQuestion;
import kz.bastama.competition.application.AttachDocument;
import kz.bastama.competition.application.SubscribeToCalls;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.CallQuestions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.SheetRequests;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.domain.Translations;
import kz.bastama.expert.application.EnterExpert;
import kz.bastama.expert.application.Entrance;
import kz.bastama.expert.domain.ExpertEntry;
import kz.bastama.file.ChosenFile;
import kz.bastama.file.UploadFixture;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.FileCabinet;
import kz.bastama.ngo.NewDocument;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What lies within a competition and has an address of its own: sheets, questions, documents, objections, each where it takes posts. */
@Component
class PostCases {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Autowired
    private TestPeople people;

    @Autowired
    private TestCompetitions competitions;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestObjections objections;

    @Autowired
    private SigningFailures signingFailures;

    @Autowired
    private Successions successions;

    @Autowired
    private AskAboutSheet askAboutSheet;

    @Autowired
    private SheetRequests sheetRequests;

    @Autowired
    private AskQuestion askQuestion;

    @Autowired
    private CallQuestions questions;

    @Autowired
    private SubscribeToCalls subscribeToCalls;

    @Autowired
    private FileCabinet cabinet;

    @Autowired
    private AttachDocument attachDocument;

    @Autowired
    private Attachments attachments;

    @Autowired
    private EnterExpert enterExpert;

    @Autowired
    private Translations translations;

    /** How a place is made known. */
    interface Known {
        void know(String route, Person person, Object... ids);
    }

    void prepare(Known known) {
        try {
            objected(known);
            succeeded(known);
        } finally {
            ClockUtil.reset();
        }
        intake(known);
        returned(known);
        expertise(known);
        voting(known);
    }

    private void intake(Known known) {
        UUID open = competitions.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        allowed(applicant, () -> askQuestion.of(open, "May two villages apply together?", RUSSIAN));
        known.know("/calls/{id}/questions", applicant.person(), open);
        known.know(
                "/staff/competitions/{id}/questions/{question}/hide",
                competitions.officer(Role.OPERATOR),
                open,
                questions.ofCompetition(open).get(0).id());
        allowed(applicant, () -> subscribeToCalls.to("4", "", "short"));
        people.as(
                applicant.person(),
                () -> known.know(
                        "/cabinet/subscriptions/{id}/end",
                        applicant.person(),
                        subscribeToCalls.mine().get(0).id()));

        Application draft = applicants.draft(open, applicant, "5000000.00");
        UUID free = document(applicant);
        UUID attached = document(applicant);
        allowed(applicant, () -> attachDocument.fromCabinet(draft.id(), attached, Arrival.at(now())));
        known.know("/cabinet/applications/{id}/documents/{documentId}/attach", applicant.person(), draft.id(), free);
        known.know(
                "/cabinet/applications/{id}/documents/{fileId}/detach",
                applicant.person(),
                draft.id(),
                attachments.of(draft.id()).get(0).fileId());
        known.know("/cabinet/files/{id}", applicant.person(), free);

        Applicant other = applicants.applicant();
        Application sent = applicants.sent(open, other, "5000000.00");
        known.know("/cabinet/applications/{id}/withdraw", other.person(), sent.id());
        known.know("/cabinet/applications/{id}/again", other.person(), sent.id());
    }

    private void returned(Known known) {
        UUID competition = competitions.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application sent = applicants.sent(competition, applicant, "5000000.00");
        competitions.fire(competition, "Event_IntakeEnded");
        competitions.fire(sent.id(), "Task_CheckByData");
        applicants.mark(sent.id(), Map.of("summary", "What for?", "file:charter", "Attach the charter"));
        applicants.answerGrounds(sent.id());
        competitions.complete(sent.id(), Role.OPERATOR, Map.of("checkDecision", "return", "checkRemark", ""));
        known.know(
                "/cabinet/applications/{id}/correction/files/{documentId}/attach",
                applicant.person(),
                sent.id(),
                document(applicant));
        known.know("/cabinet/applications/{id}/correction", applicant.person(), sent.id());
    }

    private void expertise(Known known) {
        UUID competition = competitions.announced("10000000.00");
        Application sent = applicants.sent(competition, applicants.applicant(), "5000000.00");
        competitions.fire(competition, "Event_IntakeEnded");
        applicants.check(sent.id(), "admit");
        Seat reader = reading(sent.language().equals("ru") ? "kk" : "ru");
        List<Seat> experts = competitions.experts(2);
        commissions.openExpertise(competition, List.of(experts.get(0), experts.get(1), reader));
        commissions.declare(competition, reader);
        Person secretary = competitions.officer(Role.SECRETARY);
        known.know(
                "/staff/applications/{id}/translations/{translation}",
                competitions.officer(Role.OPERATOR),
                sent.id(),
                translations.ofApplication(sent.id()).get(0).id());
        known.know("/staff/competitions/{id}/experts/{expertId}/fall-out", secretary, competition, reader.registryId());
        for (int at = 0; at < 2; at++) {
            commissions.declare(competition, experts.get(at));
            commissions.finish(sheet(competition, experts.get(at)), "70");
        }
        known.know(
                "/staff/competitions/{id}/sheets/{sheet}/reopening",
                secretary,
                competition,
                sheet(competition, experts.get(0)).id());
        Seat asking = experts.get(1);
        Verdict[] asked = new Verdict[1];
        people.as(
                asking.person(),
                () -> asked[0] =
                        askAboutSheet.toReopen(sheet(competition, asking).id(), "I mistook a figure"));
        expect(asked[0]);
        known.know(
                "/staff/competitions/{id}/sheet-requests/{request}",
                secretary,
                competition,
                sheetRequests.ofCompetition(competition).get(0).id());
    }

    private void voting(Known known) {
        UUID competition = competitions.announced("10000000.00");
        Application sent = applicants.sent(competition, applicants.applicant(), "5000000.00");
        Application other = applicants.sent(competition, applicants.applicant(), "4000000.00");
        competitions.fire(competition, "Event_IntakeEnded");
        applicants.check(sent.id(), "admit");
        applicants.check(other.id(), "admit");
        List<Seat> experts = competitions.experts(3);
        commissions.openExpertise(competition, experts);
        commissions.score(competition, experts, Map.of(sent.id(), "90", other.id(), "80"));
        List<Seat> members = competitions.commission();
        commissions.convene(competition, experts, members);
        Person secretary = competitions.officer(Role.SECRETARY);
        for (String place : List.of("departures", "hearings", "sums")) {
            known.know("/staff/competitions/{id}/" + place + "/{applicationId}", secretary, competition, sent.id());
        }
        known.know(
                "/member/competitions/{id}/conflicts/{applicationId}",
                members.get(1).person(),
                competition,
                sent.id());
        known.know(
                "/member/competitions/{id}/dissents/{applicationId}",
                members.get(2).person(),
                competition,
                sent.id());
        known.know("/member/competitions/{id}", members.get(0).person(), competition);
    }

    private void objected(Known known) {
        Result result = objections.published("6000000.00", "5000000.00");
        UUID objection = objections.object(result, 1).id();
        competitions.settle(objection);
        known.know("/staff/objections/{id}/decider", competitions.officer(Role.OPERATOR), objection);
        known.know(
                "/cabinet/applications/{id}/objection",
                result.applicants().get(0).person(),
                result.applications().get(0).id());
    }

    private void succeeded(Known known) {
        Result result = objections.published("6000000.00", "5000000.00");
        competitions.fire(result.competition(), "Event_ObjectionTermEnded");
        competitions.settle(result.competition());
        Application winner = result.applications().get(0);
        signingFailures.take(
                new SigningFailed(winner.id(), "GR-1", SigningFailed.Cause.REFUSED, "No staff left", now()));
        UUID succession = successions.ofCompetition(result.competition()).get(0).id();
        commissions.call(succession);
        competitions.fire(succession, "Task_InviteMembersOnNext");
        Person secretary = competitions.officer(Role.SECRETARY);
        known.know(
                "/staff/successions/{id}/reasons/{applicationId}",
                secretary,
                succession,
                result.applications().get(1).id());
        known.know("/staff/successions/{id}", secretary, succession);
        known.know("/member/successions/{id}", result.members().get(0).person(), succession);
    }

    private Review sheet(UUID competition, Seat expert) {
        return commissions.sheets(competition, expert).get(0);
    }

    private Seat reading(String language) {
        Person person = people.open(Role.EXPERT);
        UUID id = ((Entrance.Entered) enterExpert.enter(new ExpertEntry(
                        "Reader", person.email(), "Institute", "710000000", Set.of("4"), Set.of(language))))
                .id();
        return new Seat(id, person);
    }

    private UUID document(Applicant applicant) {
        UUID[] kept = new UUID[1];
        people.as(applicant.person(), () -> {
            ChosenFile file = new ChosenFile("cv.pdf", new ByteArrayInputStream(UploadFixture.pdf(900)));
            try {
                kept[0] = ((FileCabinet.Kept.Done) cabinet.keep(
                                applicant.organisationId(), new NewDocument(null, "cv", "", null, null, file)))
                        .document()
                        .id();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return kept[0];
    }

    private void allowed(Applicant applicant, Supplier<Verdict> act) {
        Verdict[] verdict = new Verdict[1];
        people.as(applicant.person(), () -> verdict[0] = act.get());
        expect(verdict[0]);
    }

    private static void expect(Verdict verdict) {
        if (!verdict.isAllowed()) {
            throw new AssertionError(verdict);
        }
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
