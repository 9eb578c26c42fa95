package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.application.AskExtension;
import kz.bastama.competition.application.ForgetGuests;
import kz.bastama.competition.application.NotifyOfExtension;
import kz.bastama.competition.domain.CallQuestion;
import kz.bastama.competition.domain.CallQuestions;
import kz.bastama.competition.domain.CallSubscription;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.Guest;
import kz.bastama.competition.domain.Guests;
import kz.bastama.notice.TestMail;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What addresses without an account hear of a call after its announcement, and when they are forgotten: over real SMTP. */
@BastamaTest
class GuestNewsTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestMail mail;

    @Autowired
    private Guests guests;

    @Autowired
    private CallQuestions questions;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Extensions extensions;

    @Autowired
    private AskExtension askExtension;

    @Autowired
    private NotifyOfExtension notifyOfExtension;

    @Autowired
    private ForgetGuests forgetGuests;

    @Autowired
    private MockMvc mvc;

    private UUID call;

    @BeforeEach
    void opensThePostOffice() {
        mail.open(MAIL.getSmtp().getPort());
        at(Instant.parse("2026-03-02T05:00:00Z"));
        call = cases.announced("10000000.00");
    }

    @AfterEach
    void closesThePostOffice() {
        mail.close();
        ClockUtil.reset();
    }

    @Test
    void tellsOfAnExtensionOnce() throws Exception {
        Guest subscriber = subscriber("71");
        Guest elsewhere = subscriber("63");
        at(Instant.parse("2026-03-20T05:00:00Z"));
        people.as(
                people.open(Role.OPERATOR),
                () -> askExtension.of(call, "Snow closed the roads", LocalDate.of(2026, 4, 2)));
        UUID extension = extensions.ofCompetition(call).get(0).id();
        cases.complete(
                extension,
                Role.OPERATOR,
                Map.of(
                        "extensionDecision",
                        "confirm",
                        "extensionOrderNumber",
                        "21",
                        "extensionOrderDate",
                        "2026-03-20",
                        "extensionRefusal",
                        ""));
        cases.fire(extension, "Task_IssueExtensionNotice");
        cases.fire(extension, "Task_NotifyOfExtension");
        notifyOfExtension.of(extension);

        List<MimeMessage> mails = mails(subscriber.address());
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getSubject()).contains("02.04.2026 18:30");
        assertThat(TestMail.text(mails.get(0)))
                .contains("Snow closed the roads", "/calls/" + call, "/calls/leave/" + subscriber.leaveToken());
        assertThat(mails(elsewhere.address())).isEmpty();
    }

    @Test
    void forgetsWhoAskedSomeTimeAfterTheClosing() throws Exception {
        Guest subscriber = subscriber("71");
        String address = UUID.randomUUID() + "@example.kz";
        ask("May a branch in another region apply?", address);
        String link = TestMail.pathIn(TestMail.text(mails(address).get(0)), "/calls/confirm/");
        mvc.perform(post(link).with(csrf())).andExpect(flash().attribute("done", "competition.question.confirmed"));
        CallQuestion asked = questions.ofCompetition(call).get(0);
        Instant closed = competitions.find(call).orElseThrow().closesAt();

        at(closed.plus(Duration.ofDays(30)));
        forgetGuests.all();
        assertThat(guests.find(asked.askedBy())).as("may be answered yet").isPresent();
        at(closed.plus(Duration.ofDays(30)).plusSeconds(1));
        forgetGuests.all();
        assertThat(guests.find(asked.askedBy())).isEmpty();
        assertThat(guests.find(subscriber.id())).isPresent();

        cases.complete(
                asked.id(), Role.OPERATOR, Map.of("questionDecision", "answer", "questionAnswer", "Yes, it may."));
        cases.fire(asked.id(), "Task_NotifyAsker");
        assertThat(mails(address)).as("the link alone").hasSize(1);
        mvc.perform(get("/calls/" + call)).andExpect(content().string(containsString("Yes, it may.")));
    }

    @Test
    void takesFiveQuestionsFromOneAddressUntilOneIsAnswered() throws Exception {
        String address = UUID.randomUUID() + "@example.kz";
        for (int at = 1; at <= 6; at++) {
            ask("May a branch in region " + at + " apply?", address);
            List<MimeMessage> mails = mails(address);
            String link = TestMail.pathIn(TestMail.text(mails.get(mails.size() - 1)), "/calls/confirm/");
            mvc.perform(post(link).with(csrf()))
                    .andExpect(
                            at <= 5
                                    ? flash().attribute("done", "competition.question.confirmed")
                                    : flash().attribute("typedQuestion", "May a branch in region 6 apply?"));
        }
        assertThat(questions.ofCompetition(call)).hasSize(5);
    }

    private void ask(String words, String address) throws Exception {
        mvc.perform(post("/calls/" + call + "/questions")
                .param("question", words)
                .param("email", address)
                .with(csrf()));
    }

    private Guest subscriber(String region) {
        Instant now = ClockUtil.getCurrentTime().toInstant();
        UUID id = UUID.randomUUID();
        Guest guest = guests.subscriber(
                new Guest(id, id + "@example.kz", "ru", UUID.randomUUID().toString()), now);
        guests.subscribe(new CallSubscription(UUID.randomUUID(), id, "", region, "", now));
        return guest;
    }

    private static void at(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    private static List<MimeMessage> mails(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(one -> isTo(one, address))
                .toList();
    }

    private static boolean isTo(MimeMessage one, String address) {
        try {
            return one.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
