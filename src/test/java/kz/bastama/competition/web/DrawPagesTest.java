package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.TestRaces;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.account.Seal;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.application.AppointExperts;
import kz.bastama.competition.application.DrawExperts;
import kz.bastama.competition.application.RecordFallOut;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.FallOut;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.expert.Draws;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;
import kz.bastama.expert.application.SuspendExpert;
import kz.bastama.expert.domain.DrawBook;
import kz.bastama.expert.persistence.TestDrawFiles;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Verdict;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@BastamaTest
@ExtendWith(OutputCaptureExtension.class)
class DrawPagesTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestRaces races;

    @Autowired
    private DrawExperts drawExperts;

    @Autowired
    private AppointExperts appointExperts;

    @Autowired
    private Draws draws;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Papers papers;

    @Autowired
    private Journal journal;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DrawBook book;

    @Autowired
    private Seal seal;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RecordFallOut recordFallOut;

    @Autowired
    private SuspendExpert suspendExpert;

    @Autowired
    private MockMvc mvc;

    private UUID id;
    private Application application;
    private Person secretary;
    private String staff;
    private String open;

    @BeforeEach
    void checkIsConcluded() {
        id = cases.announced("10000000.00");
        application = applicants.sent(id, applicants.applicant(), "5000000.00");
        cases.fire(id, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
        commissions.confirmCheck(id);
        cases.experts(10);
        secretary = cases.officer(Role.SECRETARY);
        staff = "/staff/competitions/" + id;
        open = "/calls/" + id + "/draw";
    }

    @Test
    void holdsADrawFromTheListsToTheProtocol(CapturedOutput output) throws Exception {
        mvc.perform(get(open)).andExpect(status().isNotFound());
        show(secretary, staff).andExpect(content().string(containsString("/draw\"")));
        act(secretary, "/draw", Map.of()).andExpect(flash().attributeExists("done"));
        act(secretary, "/draw", Map.of()).andExpect(flash().attributeExists("refusals"));
        ExpertDraw published = draw();
        String secret = secret();
        assertThat(published.secret()).isNull();
        assertThat(jdbc.sql("select expert_draws::text from expert_draws where case_id = ?")
                        .param(id.toString())
                        .query(String.class)
                        .single())
                .as("what the database knows before the closing")
                .contains(published.commitment())
                .doesNotContain(secret)
                .doesNotContain(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)));
        assertThat(told())
                .as("the list as it was published")
                .contains(draws.digest(published, published.urns().get(0)));
        mvc.perform(get(open))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(published.commitment())))
                .andExpect(content().string(not(containsString("Expert 0"))));
        act(secretary, "/draw/close", Map.of()).andExpect(flash().attributeExists("refusals"));
        value("", "NGO", "42").andExpect(flash().attributeExists("refusals"));
        value("Observer", "NGO", "forty-two <b>").andExpect(flash().attributeExists("done"));
        value("observer", "ngo", "43").andExpect(flash().attributeExists("refusals"));
        mvc.perform(get(open)).andExpect(content().string(containsString("forty-two &lt;b&gt;")));
        for (String page : List.of(body(open), body(open + ".json"), bodyOf(staff), bodyOf(staff + "/draw.json"))) {
            assertThat(page).contains(published.commitment()).doesNotContain(secret);
        }
        assertThat(told()).contains(published.commitment()).doesNotContain(secret);
        assertThat(output.getAll()).doesNotContain(secret);
        assertThat(TestDrawFiles.verified(body(open + ".json"))).startsWith("1 WRONG");

        act(secretary, "/draw/close", Map.of()).andExpect(flash().attributeExists("done"));
        ExpertDraw closed = draw();
        act(secretary, "/draw/close", Map.of()).andExpect(flash().attributeExists("refusals"));
        act(secretary, "/draw", Map.of()).andExpect(flash().attributeExists("refusals"));
        value("Another", "NGO", "44").andExpect(flash().attributeExists("refusals"));

        assertThat(draw()).isEqualTo(closed);
        assertThat(closed.secret()).isEqualTo(secret);
        assertThat(closed.urns().get(0).lines())
                .isEqualTo(published.urns().get(0).lines());
        assertThat(closed.urns().get(0).drawn()).hasSize(8);
        assertThat(told()).contains(closed.seed(), "forty-two");
        mvc.perform(get(open))
                .andExpect(content().string(containsString(secret)))
                .andExpect(content().string(not(containsString("DP-"))));
        assertThat(TestDrawFiles.verified(body(open + ".json")))
                .startsWith("0 right")
                .contains("named 0");
        assertThat(TestDrawFiles.verified(bodyOf(staff + "/draw.json")))
                .startsWith("0 right")
                .contains("named " + closed.urns().get(0).lines().size());
        assertThat(body(open + ".json")).doesNotContain("\"name\"", "Expert 0");
        show(secretary, staff).andExpect(content().string(containsString("DP-")));
        assertThat(protocols()).hasSize(1);
    }

    @Test
    void closesAfterARestartWithWhatWasCommittedTo() {
        assertThat(codes(drawExperts.publish(id))).isEmpty();
        assertThat(codes(drawExperts.enter(id, "Observer", "NGO", "42"))).isEmpty();
        ExpertDraw before = draw();
        String secret = secret();

        try (AnnotationConfigApplicationContext restarted = restarted()) {
            Draws anew = restarted.getBean(Draws.class);
            assertThat(anew).isNotSameAs(AopTestUtils.getTargetObject(draws));
            assertThat(anew.ofCase(id.toString())).contains(before);
            transactions.executeWithoutResult(
                    status -> assertThat(codes(anew.close(id.toString()))).isEmpty());
            transactions.executeWithoutResult(
                    status -> assertThat(codes(anew.close(id.toString()))).isNotEmpty());
        }

        ExpertDraw closed = draw();
        assertThat(closed.commitment()).isEqualTo(before.commitment());
        assertThat(closed.secret()).isEqualTo(secret);
        assertThat(closed.urns().get(0).lines()).isEqualTo(before.urns().get(0).lines());
        assertThat(closed.urns().get(0).drawn()).hasSize(8);
    }

    /** Whatever holds a draw built anew: the database, the key in its file and the clock are all that a restart leaves. */
    private AnnotationConfigApplicationContext restarted() {
        AnnotationConfigApplicationContext anew = new AnnotationConfigApplicationContext();
        anew.setParent(context);
        for (Object one : List.of(draws, book, seal)) {
            anew.register(AopTestUtils.getTargetObject(one).getClass());
        }
        anew.refresh();
        return anew;
    }

    @Test
    void letsNobodyButTheSecretaryHoldIt() throws Exception {
        for (Role role : List.of(Role.OPERATOR, Role.ADMINISTRATOR)) {
            mvc.perform(post(staff + "/draw").with(csrf()).with(people.signedIn(cases.officer(role))))
                    .andExpect(status().isNotFound());
        }
        assertThat(draws.ofCase(id.toString())).isEmpty();
        mvc.perform(get(staff + "/draw.json").with(people.signedIn(cases.officer(Role.AUDITOR))))
                .andExpect(status().isNotFound());
        drawn();
        mvc.perform(get(staff + "/draw.json").with(people.signedIn(cases.officer(Role.AUDITOR))))
                .andExpect(status().isOk());
    }

    @Test
    void appointsOnlyWhomTheDrawNamed() throws Exception {
        UUID byHand = cases.experts(1).get(0).registryId();
        drawExperts.publish(id);
        assertThat(codes(appointExperts.of(id, List.of(byHand)))).containsExactly("competition.drawUnderWay");
        drawExperts.enter(id, "Observer", "NGO", "42");
        drawExperts.close(id, "Secretary");
        Urn urn = draw().urns().get(0);
        List<UUID> members = ids(urn.chosen());
        List<UUID> reserve = ids(urn.substitutes());
        UUID stranger = urn.lines().stream()
                .map(Line::expertId)
                .filter(one -> !draw().named().contains(one))
                .findFirst()
                .orElseThrow();

        assertThat(codes(appointExperts.of(id, with(members, stranger)))).containsExactly("competition.notDrawn");
        assertThat(codes(appointExperts.of(id, with(members, reserve.get(0)))))
                .containsExactly("competition.reserveOutOfTurn");
        List<UUID> four = members.subList(0, 4);
        assertThat(codes(appointExperts.of(id, four))).containsExactly("competition.drawnLeftOut");
        assertThat(codes(appointExperts.of(id, with(four, reserve.get(0)))))
                .as("nobody is exchanged without a recorded cause")
                .contains("competition.drawnLeftOut", "competition.reserveOutOfTurn");
        assertThat(codes(appointExperts.of(id, members))).isEmpty();
        mvc.perform(get(staff).with(people.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(content().string(containsString(members.get(0).toString())))
                .andExpect(content().string(not(containsString(stranger.toString()))));

        fallOut(members.get(4), "SUSPENSION", "Away").andExpect(flash().attributeExists("refusals"));
        fallOut(members.get(4), "REFUSAL", " ").andExpect(flash().attributeExists("refusals"));
        fallOut(members.get(4), "OTHER", "Why not").andExpect(flash().attributeExists("refusals"));
        fallOut(stranger, "REFUSAL", "Ill").andExpect(flash().attributeExists("refusals"));
        fallOut(members.get(4), "REFUSAL", "Fell ill").andExpect(flash().attributeExists("done"));
        assertThat(told()).contains("Fell ill");
        assertThat(cases.refusal(id, Role.OPERATOR, Map.of("expertsAppointed", true)))
                .as("the task, while somebody sits who fell out")
                .isNotEmpty();
        assertThat(codes(appointExperts.of(id, members)))
                .as("who fell out does not return")
                .contains("competition.expertFellOut", "competition.drawnLeftOut");
        List<UUID> replaced = with(four, reserve.get(0));
        mvc.perform(post(staff + "/experts")
                        .param("expert", replaced.stream().map(UUID::toString).toArray(String[]::new))
                        .with(csrf())
                        .with(people.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(flash().attributeExists("done"));
        cases.complete(id, Role.OPERATOR, Map.of("expertsAppointed", true));
        assertThat(bodies.of(id, Body.EXPERTS))
                .extracting(Seated::registryId)
                .containsExactlyInAnyOrderElementsOf(replaced);
        assertThat(reviews.ofApplication(application.id())).hasSize(5);
        assertThat(codes(drawExperts.publish(id))).containsExactly("competition.noDrawNow");
    }

    @Test
    void passesOverNobodyByASuspensionOfAMinute() {
        drawn();
        Urn urn = draw().urns().get(0);
        List<UUID> members = ids(urn.chosen());
        UUID next = urn.substitutes().get(0).expertId();
        UUID second = urn.substitutes().get(1).expertId();
        UUID gone = members.get(0);
        List<UUID> others = members.subList(1, 5);
        suspendExpert.suspend(gone, "For a minute");
        assertThat(codes(appointExperts.of(id, with(others, next)))).contains("competition.drawnLeftOut");
        suspendExpert.suspend(next, "For a minute");
        assertThat(letFall(gone, FallOut.Cause.SUSPENSION).isAllowed()).isTrue();
        assertThat(codes(appointExperts.of(id, with(others, second))))
                .as("the next of the reserve has not fallen out")
                .contains("competition.reserveOutOfTurn");
        suspendExpert.reinstate(next);
        suspendExpert.reinstate(gone);
        assertThat(codes(letFall(next, FallOut.Cause.SUSPENSION))).containsExactly("competition.fallOutUnproven");
        assertThat(codes(appointExperts.of(id, with(others, gone)))).contains("competition.expertFellOut");
        assertThat(codes(appointExperts.of(id, with(others, next)))).isEmpty();
        assertThatThrownBy(
                        () -> jdbc.sql("delete from competition_fallen_experts").update())
                .hasStackTraceContaining("stays out");
    }

    @Test
    void refusesToAppointWhileTheDrawIsUnderWay() {
        List<UUID> three =
                cases.experts(3).stream().map(TestCompetitions.Seat::registryId).toList();
        appointExperts.of(id, three);
        drawExperts.publish(id);

        assertThat(cases.refusal(id, Role.OPERATOR, Map.of("expertsAppointed", true)))
                .contains(cases.worded("competition.drawUnderWay", Map.of()));
    }

    @Test
    void closesOnceWhenTwoCloseAtTheSameMoment() throws Exception {
        drawExperts.publish(id);
        drawExperts.enter(id, "Observer", "NGO", "42");
        AtomicReference<Verdict> first = new AtomicReference<>();
        AtomicReference<Verdict> second = new AtomicReference<>();

        races.atOnce(
                () -> first.set(drawExperts.close(id, "Secretary")),
                () -> second.set(drawExperts.close(id, "Secretary")));

        assertThat(first.get().isAllowed()).isTrue();
        assertThat(codes(second.get())).containsExactly("expert.drawNotOpen");
        assertThat(protocols()).hasSize(1);
        assertThat(told().split("expert.drawClosed", -1)).hasSize(2);
    }

    @Test
    void refusesTheValueThatComesWhileTheDrawIsClosed() throws Exception {
        drawExperts.publish(id);
        drawExperts.enter(id, "Observer", "NGO", "42");
        AtomicReference<Verdict> late = new AtomicReference<>();

        races.atOnce(
                () -> drawExperts.close(id, "Secretary"),
                () -> late.set(draws.enter(id.toString(), "Late", "NGO", "43")));

        assertThat(codes(late.get())).containsExactly("expert.drawNotOpen");
        assertThat(draw().values()).hasSize(1);
    }

    @Test
    void standsInTheDatabaseAsItWasDrawn() {
        drawn();
        for (String change : List.of(
                "update expert_draws set secret = 'x'",
                "update expert_draws set closed_at = null, seed = null",
                "delete from expert_draws",
                "update expert_draw_values set value = 'x'",
                "delete from expert_draw_values",
                "update expert_draw_lines set place = 9 where place = 1",
                "delete from expert_draw_lines",
                "update expert_draw_spheres set members = 1")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).hasStackTraceContaining("not changed");
        }
    }

    private void drawn() {
        drawExperts.publish(id);
        drawExperts.enter(id, "Observer", "NGO", "42");
        drawExperts.close(id, "Secretary");
    }

    private ExpertDraw draw() {
        return draws.ofCase(id.toString()).orElseThrow();
    }

    private String secret() {
        return book.secret(id.toString()).orElseThrow();
    }

    /** What the journal and the engine have kept of the case. */
    private String told() {
        return journal.ofCase(id.toString()) + " "
                + history.createHistoricVariableInstanceQuery().list().stream()
                        .map(variable -> String.valueOf(variable.getValue()))
                        .toList();
    }

    private List<Paper> protocols() {
        return papers.ofAggregate(id.toString()).stream()
                .filter(paper -> paper.type().code().equals("draw-protocol"))
                .toList();
    }

    private Verdict letFall(UUID expert, FallOut.Cause cause) {
        Verdict[] verdict = new Verdict[1];
        people.as(cases.officer(Role.OPERATOR), () -> verdict[0] = recordFallOut.of(id, expert, cause, "Recorded"));
        return verdict[0];
    }

    private ResultActions fallOut(UUID expert, String cause, String reason) throws Exception {
        return act(
                cases.officer(Role.OPERATOR),
                "/experts/" + expert + "/fall-out",
                Map.of("cause", cause, "reason", reason));
    }

    private static List<UUID> ids(List<Line> lines) {
        return lines.stream().map(Line::expertId).toList();
    }

    private static List<UUID> with(List<UUID> some, UUID one) {
        List<UUID> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.refusals().stream().map(refusal -> refusal.code()).toList();
    }

    private ResultActions value(String observer, String organisation, String value) throws Exception {
        return act(
                secretary, "/draw/values", Map.of("observer", observer, "organisation", organisation, "value", value));
    }

    private String body(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString();
    }

    private String bodyOf(String address) throws Exception {
        return show(secretary, address).andReturn().getResponse().getContentAsString();
    }

    private ResultActions show(Person who, String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(who)));
    }

    private ResultActions act(Person who, String address, Map<String, String> parameters) throws Exception {
        MockHttpServletRequestBuilder request = post(staff + address);
        parameters.forEach(request::param);
        return mvc.perform(request.with(csrf()).with(people.signedIn(who)));
    }
}
