package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.Walk;
import kz.bastama.Walk.Fetched;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestPlants;
import kz.bastama.competition.TestPlants.PlantedApplicant;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.application.AppointAnotherExpert;
import kz.bastama.competition.application.AskAboutSheet;
import kz.bastama.competition.application.DecideOnSheet;
import kz.bastama.competition.application.RemindExpert;
import kz.bastama.competition.application.RemindLateExpert;
import kz.bastama.competition.application.ReplaceLateExpert;
import kz.bastama.competition.application.SendApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.BlindReviews;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.SheetRequests;
import kz.bastama.competition.domain.Translations;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.document.PdfTraces;
import kz.bastama.file.UploadFixture;
import kz.bastama.legal.TestEditions;
import kz.bastama.notice.TestPosts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Words that stand in everything of the applicants and nowhere else are looked for in everything that an expert can fetch. */
@BastamaTest
class BlindReviewTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestPlants plants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private People people;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Attachments attachments;

    @Autowired
    private BlindReviews codes;

    @Autowired
    private AppointAnotherExpert anotherExpert;

    @Autowired
    private AskAboutSheet askAboutSheet;

    @Autowired
    private DecideOnSheet decideOnSheet;

    @Autowired
    private RemindExpert remindExpert;

    @Autowired
    private RemindLateExpert remindLateExpert;

    @Autowired
    private ReplaceLateExpert replaceLateExpert;

    @Autowired
    private SheetRequests requests;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Translations translations;

    @Autowired
    private Papers papers;

    @Autowired
    private TestPosts posts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private UUID competition;
    private List<PlantedApplicant> planted;
    private List<Application> sent;
    private List<Seat> experts;

    @Test
    @DisplayName("expert.blind: no page, file, paper or mail leads an expert from a sheet to its applicant")
    void showsAnExpertNothingOfAnApplicant() throws Exception {
        openExpertise(3);
        Seat expert = experts.get(0);
        List<Fetched> undeclared = walk(expert);
        assertThat(leaks(undeclared, Set.of("nameKk", "nameRu", "nameEn", "organisation")))
                .isEmpty();
        assertThat(undeclared.stream().filter(one -> one.address().endsWith("/expert/competitions/" + competition)))
                .anyMatch(one -> one.says(planted.get(0).word("nameRu")));
        for (Application one : sent) {
            assertThat(texts(undeclared)).doesNotContain(one.title(), code(one));
        }

        declare(expert, Map.of(planted.get(0), "no", planted.get(1), "no", planted.get(2), "yes"))
                .andExpect(flash().attributeExists("done"));

        List<Fetched> declared = walk(expert);
        assertThat(leaks(declared, Set.of())).isEmpty();
        assertThat(texts(declared))
                .contains(
                        sent.get(0).title(),
                        code(sent.get(0)),
                        sent.get(1).title(),
                        code(sent.get(1)),
                        "Ten years of work")
                .doesNotContain(sent.get(2).title(), code(sent.get(2)));
        assertThat(declared.stream().filter(one -> one.says("%PDF-")))
                .as("documents and papers that were searched")
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(posts.mails(expert.person()))
                .hasSize(2)
                .allSatisfy(mail ->
                        words().forEach((of, word) -> assertThat(mail).as(of).doesNotContain(word)));
        for (Attachment one : attachments.inForce(sent.get(0).id())) {
            fetch(expert, "/files/" + one.fileId()).andExpect(status().isNotFound());
        }
        for (Paper paper : papers.ofAggregate(sent.get(0).id().toString())) {
            fetch(expert, "/papers/" + paper.id() + "/ru").andExpect(status().isNotFound());
        }
        fetch(expert, "/expert/reviews/" + sheet(expert, sent.get(2)).id()).andExpect(status().isNotFound());

        Review sheet = sheet(expert, sent.get(0));
        testPeople.as(expert.person(), () -> commissions.finish(sheet, "80"));
        cases.settle(sheet.id());
        assertThat(leaks(walk(expert), Set.of())).isEmpty();
        assertThat(posts.mails(expert.person()))
                .allSatisfy(mail ->
                        words().forEach((of, word) -> assertThat(mail).as(of).doesNotContain(word)));
    }

    @Test
    @DisplayName("expert.blind: nothing that comes after the first sheet tells more than it did")
    void tellsNothingWhenRemindedReplacedOrAskedToMend() throws Exception {
        openExpertise(1);
        Seat first = experts.get(0);
        Seat late = experts.get(1);
        for (Seat expert : experts) {
            declare(expert, Map.of(planted.get(0), "no"));
        }
        Review done = sheet(first, sent.get(0));
        testPeople.as(first.person(), () -> commissions.finish(done, "80"));
        cases.settle(done.id());
        testPeople.as(
                cases.officer(Role.SECRETARY),
                () -> assertThat(askAboutSheet
                                .toReopen(done.id(), "A figure is wrong")
                                .isAllowed())
                        .isTrue());
        UUID request = requests.ofCompetition(competition).get(0).id();
        testPeople.as(
                cases.officer(Role.OPERATOR),
                () -> assertThat(decideOnSheet.of(request, true).isAllowed()).isTrue());
        Review waiting = sheet(late, sent.get(0));
        remindExpert.of(waiting.id());
        remindLateExpert.of(waiting.id());
        Set<UUID> before = judging();
        replaceLateExpert.of(waiting.id());
        Set<UUID> called = new HashSet<>(judging());
        called.removeAll(before);
        assertThat(called).hasSize(1);
        Person invited = people.find(called.iterator().next()).orElseThrow();
        Seat other = new Seat(null, invited);

        for (Seat expert : List.of(first, late)) {
            assertThat(leaks(walk(expert), Set.of())).isEmpty();
        }
        assertThat(leaks(walk(other), Set.of("nameKk", "nameRu", "nameEn", "organisation")))
                .as("the list of the declaration alone")
                .isEmpty();
        declare(other, Map.of(planted.get(0), "no")).andExpect(flash().attributeExists("done"));
        assertThat(leaks(walk(other), Set.of())).isEmpty();
        for (Seat expert : List.of(first, late, other)) {
            assertThat(posts.mails(expert.person()))
                    .isNotEmpty()
                    .allSatisfy(mail -> words().forEach(
                                    (of, word) -> assertThat(mail).as(of).doesNotContain(word)));
        }
    }

    private Set<UUID> judging() {
        return reviews.ofApplication(sent.get(0).id()).stream()
                .map(Review::personId)
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("expert.blind: nobody can tell from the public conclusion which admitted application is whose")
    void tellsNoProjectInTheConclusion() throws Exception {
        openExpertise(2);
        Paper conclusion =
                papers.find(competition.toString(), "check-conclusion", 1).orElseThrow();
        for (String language : List.of("kk", "ru")) {
            byte[] pdf = fetch(experts.get(0), "/papers/" + conclusion.id() + "/" + language)
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(PdfTraces.everything(pdf))
                    .contains(sent.get(0).number())
                    .doesNotContain(sent.get(0).title(), code(sent.get(0)));
        }
    }

    @Test
    @DisplayName(
            "expert.blind: documents come by kind and order as copies without their makers; what cannot be copied so stays away")
    void handsOutCleanCopiesUnderNeutralNames() throws Exception {
        openExpertise(1);
        Seat expert = experts.get(0);
        Review sheet = sheet(expert, sent.get(0));
        String documents = "/expert/reviews/" + sheet.id() + "/documents/";
        fetch(expert, documents + 1).andExpect(status().isNotFound());
        declare(expert, Map.of(planted.get(0), "no"));

        String page = fetch(expert, "/expert/reviews/" + sheet.id())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("1. Устав организации</span>: <span class=\"muted\">скрыт: раскрывает заявителя")
                .contains(documents + 2 + "\">2. Резюме участников команды проекта</a>")
                .contains("4. Письма поддержки</span>: <span class=\"muted\">скрыт: раскрывает заявителя")
                .contains("5. Иной документ</span>: <span class=\"muted\">не показан: файл этого вида нельзя очистить");
        List<String> names = new ArrayList<>();
        for (int place : List.of(2, 3)) {
            names.add(fetch(expert, documents + place)
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getHeader("Content-Disposition"));
        }
        assertThat(names).allMatch(name -> name.contains("%D0%A0%D0%B5%D0%B7%D1%8E%D0%BC%D0%B5"));
        assertThat(names.stream().map(name -> name.substring(name.length() - 4)))
                .containsExactlyInAnyOrder(".pdf", ".jpg");
        for (String closed : List.of("1", "4", "5", "0", "9")) {
            fetch(expert, documents + closed).andExpect(status().isNotFound());
        }
        fetch(experts.get(1), documents + 2).andExpect(status().isNotFound());
        assertThat(attachments.inForce(sent.get(0).id()).stream().map(Attachment::sha256))
                .as("the archived originals")
                .containsExactlyInAnyOrderElementsOf(digests);
    }

    @Test
    @DisplayName("expert.blind: a translation comes last and as clean as the documents are")
    void handsOutATranslationWithoutTheApplicant() throws Exception {
        received(1);
        Seat reader = cases.reader(sent.get(0).language().equals("ru") ? "kk" : "ru");
        List<Seat> called = cases.experts(2);
        called.add(reader);
        openExpertise(called);
        declare(reader, Map.of(planted.get(0), "no"));
        UUID asked = translations.ofApplication(sent.get(0).id()).get(0).id();
        mvc.perform(multipart("/staff/applications/" + sent.get(0).id() + "/translations/" + asked)
                        .file(new MockMultipartFile(
                                "file",
                                word("fileName") + ".pdf",
                                "application/pdf",
                                PdfTraces.planted("Nine years abroad", word("trace"))))
                        .with(csrf())
                        .with(testPeople.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(flash().attribute("done", "competition.saved"));
        cases.complete(asked, Role.OPERATOR, Map.of("translationAttached", true));
        cases.fire(asked, "Task_NotifyOfTranslation");

        List<Fetched> read = walk(reader);
        assertThat(texts(read)).contains("Nine years abroad");
        assertThat(leaks(read, Set.of())).isEmpty();
        UUID file = translations.ofApplication(sent.get(0).id()).get(0).fileId();
        fetch(reader, "/files/" + file).andExpect(status().isNotFound());
        assertThat(posts.mails(reader.person()))
                .hasSizeGreaterThan(1)
                .allSatisfy(mail ->
                        words().forEach((of, word) -> assertThat(mail).as(of).doesNotContain(word)));
    }

    @Test
    @DisplayName("expert.blind: an expert who is called in for one application declares on the same list as the others")
    void asksTheExtraExpertOfEverybody() throws Exception {
        openExpertise(2);
        for (Seat expert : experts) {
            declare(expert, Map.of(planted.get(0), "yes", planted.get(1), "no"));
        }
        Seat further = cases.experts(1).get(0);
        assertThat(anotherExpert.of(competition, further.registryId()).isAllowed())
                .isTrue();

        for (PlantedApplicant one : planted) {
            assertThat(own(further)).contains(one.word("nameRu"));
        }
        act(further, Map.of()).andExpect(flash().attribute("wrong", aMapWithSize(planted.size())));
        act(further, Map.of("conflict." + planted.get(0).word("organisation"), "no"));
        assertThat(own(further))
                .as("half a declaration opens nothing")
                .contains(planted.get(1).word("nameRu"))
                .doesNotContain(code(sent.get(0)));
        fetch(further, "/expert/reviews/" + sheet(further, sent.get(0)).id()).andExpect(status().isNotFound());
        act(further, Map.of("conflict." + planted.get(1).word("organisation"), "no"));
        assertThat(own(further)).contains(code(sent.get(0))).doesNotContain(code(sent.get(1)));
        assertThat(leaks(walk(further), Set.of())).isEmpty();
    }

    @Test
    @DisplayName("expert.blind: what the officer finds to reveal the applicant is kept from the experts, at once")
    void withholdsWhatTheOfficerMarks() throws Exception {
        openExpertise(1);
        Seat expert = experts.get(0);
        declare(expert, Map.of(planted.get(0), "no"));
        String page = "/expert/reviews/" + sheet(expert, sent.get(0)).id();
        assertThat(read(expert, page))
                .contains("Text of experience", sent.get(0).title());
        fetch(expert, page + "/documents/2").andExpect(status().isOk());

        var marks = post("/staff/applications/" + sent.get(0).id() + "/withheld")
                .param("place", "experience", "title", "file:" + word("cv.pdf"), "file:" + word("cv.jpg"), "nonsense")
                .with(csrf());
        mvc.perform(marks.with(testPeople.signedIn(testPeople.open(Role.SECRETARY))))
                .andExpect(status().isNotFound());
        mvc.perform(marks.with(testPeople.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(flash().attribute("done", "competition.withheld.saved"));

        assertThat(codes.withheld(sent.get(0).id()))
                .containsExactlyInAnyOrder("experience", "title", "file:" + word("cv.pdf"), "file:" + word("cv.jpg"));
        assertThat(read(expert, page))
                .contains("Text of methods", code(sent.get(0)), "Исполнители")
                .doesNotContain("Text of experience", sent.get(0).title());
        assertThat(own(expert)).doesNotContain(sent.get(0).title());
        fetch(expert, page + "/documents/2").andExpect(status().isNotFound());
    }

    @Test
    void saysToTheApplicantWhatExpertsNeverSeeAndToTheOfficerBothNames() throws Exception {
        openExpertise(1);
        PlantedApplicant writer = plants.applicant();
        writer.words().put("fileName", TestPlants.word("fileName"));
        Application draft = applicants.draft(another, writer.applicant(), "5000000.00");
        attach(draft, writer, "cv", ".pdf", UploadFixture.pdf(700));
        attach(draft, writer, "supportLetter", ".docx", UploadFixture.docx());
        String edit = "/cabinet/applications/" + draft.id();
        for (String part : List.of("/edit", "/check")) {
            assertThat(page(applicants.find(draft.id()), edit + part))
                    .contains("файлы PDF, JPEG и PNG")
                    .doesNotContain("id=\"unseen\"");
        }
        attach(draft, writer, "other", ".docx", UploadFixture.docx());
        for (String part : List.of("/edit", "/check")) {
            assertThat(page(applicants.find(draft.id()), edit + part))
                    .contains("id=\"unseen\"", writer.word("fileName") + ".docx", "приложите их в PDF");
        }
        assertThat(page(applicants.find(draft.id()), edit + "/documents").split("эксперты не увидят", -1))
                .as("said of the one file")
                .hasSize(2);
        String applying = page(applicants.find(draft.id()), "/cabinet/applications/" + draft.id() + "/edit");
        assertThat(applying)
                .contains("Эксперты не узнают, кто подаёт заявку", "Устав организации", "Руководитель проекта");

        String officer = mvc.perform(get("/staff/applications/" + sent.get(0).id())
                        .with(testPeople.signedIn(cases.officer(Role.OPERATOR))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(officer)
                .contains(
                        sent.get(0).number(), code(sent.get(0)), planted.get(0).word("nameRu"));
    }

    private final List<String> digests = new ArrayList<>();
    private UUID another;

    private String page(Application draft, String address) throws Exception {
        UUID person = draft.editedBy();
        return mvc.perform(get(address)
                        .with(testPeople.signedIn(people.find(person).orElseThrow())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void openExpertise(int count) throws Exception {
        received(count);
        openExpertise(cases.experts(3));
    }

    private void received(int count) throws Exception {
        competition = blind();
        another = blind();
        planted = new ArrayList<>();
        sent = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            PlantedApplicant one = plants.applicant();
            planted.add(one);
            sent.add(send(one));
        }
        cases.fire(competition, "Event_IntakeEnded");
        sent.forEach(one -> applicants.check(one.id(), "admit"));
    }

    private void openExpertise(List<Seat> called) {
        experts = called;
        commissions.openExpertise(competition, experts);
        cases.settle(competition);
        for (int at = 0; at < sent.size(); at++) {
            Application one = applicants.find(sent.get(at).id());
            planted.get(at).words().put("number", one.number());
            planted.get(at).words().put("application", one.id().toString());
            planted.get(at).words().put("digest", one.digest());
        }
    }

    private UUID blind() {
        UUID id = cases.announced("10000000.00", "9000000.00");
        jdbc.sql("update competition_competitions set edition = ? where id = ?")
                .params(TestEditions.BLIND, id)
                .update();
        return id;
    }

    private Application send(PlantedApplicant one) throws Exception {
        Map<String, Object> typed = new HashMap<>(TestApplicants.typed("5000000.00"));
        Map<String, String> words = one.words();
        for (String of : List.of("member", "projectHead", "fileName", "trace")) {
            words.put(of, TestPlants.word(of));
        }
        words.put("projectMail", TestPlants.word("project") + "@example.kz");
        typed.put("title", TestPlants.word("Project"));
        typed.put(
                "team",
                List.of(Map.of("memberName", words.get("member"), "memberRole", "Head", "qualification", "Ecologist")));
        typed.put("projectHead", words.get("projectHead"));
        typed.put("projectEmail", words.get("projectMail"));
        Application draft = applicants.draft(competitions.lotsOf(competition).get(0), one.applicant(), typed);
        attach(draft, one, "charter", ".pdf", UploadFixture.pdf(700));
        attach(draft, one, "cv", ".pdf", PdfTraces.planted("Ten years of work", words.get("trace")));
        attach(draft, one, "cv", ".jpg", PdfTraces.jpeg(words.get("trace")));
        attach(draft, one, "supportLetter", ".pdf", UploadFixture.pdf(800));
        attach(draft, one, "other", ".docx", UploadFixture.docx());
        attachments.of(draft.id()).forEach(file -> {
            words.put(end(file), file.fileId().toString());
            digests.add(file.sha256());
        });
        Application done =
                ((SendApplication.Outcome.Sent) applicants.send(draft, one.applicant(), Instant.now())).application();
        cases.fire(done.id(), "Task_IssueReceipt");
        return done;
    }

    private void attach(Application draft, PlantedApplicant one, String kind, String end, byte[] content)
            throws Exception {
        mvc.perform(multipart("/cabinet/applications/" + draft.id() + "/documents")
                        .file(new MockMultipartFile("file", one.word("fileName") + end, "application/pdf", content))
                        .param("kind", kind)
                        .param("issuedOn", "")
                        .with(csrf())
                        .with(testPeople.signedIn(one.applicant().person())))
                .andExpect(status().is3xxRedirection());
        assertThat(attachments.of(draft.id())).anyMatch(file -> file.kind().equals(kind));
    }

    private ResultActions declare(Seat expert, Map<PlantedApplicant, String> answers) throws Exception {
        Map<String, String> typed = new HashMap<>();
        answers.forEach((one, answer) -> {
            typed.put("conflict." + one.word("organisation"), answer);
            typed.put("reason." + one.word("organisation"), answer.equals("yes") ? "Kin" : "");
        });
        return act(expert, typed);
    }

    private ResultActions act(Seat expert, Map<String, String> typed) throws Exception {
        var request = post("/expert/competitions/" + competition + "/conflicts")
                .with(csrf())
                .with(testPeople.signedIn(expert.person()));
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    private String own(Seat expert) throws Exception {
        return read(expert, "/expert/competitions/" + competition);
    }

    private String read(Seat expert, String address) throws Exception {
        return fetch(expert, address)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions fetch(Seat expert, String address) throws Exception {
        return mvc.perform(get(address).with(testPeople.signedIn(expert.person())));
    }

    private Review sheet(Seat expert, Application application) {
        return commissions.sheets(competition, expert).stream()
                .filter(one -> one.applicationId().equals(application.id()))
                .findFirst()
                .orElseThrow();
    }

    private String word(String of) {
        return planted.get(0).word(of);
    }

    private static String end(Attachment file) {
        return file.kind() + file.name().substring(file.name().lastIndexOf('.'));
    }

    private String code(Application application) {
        return codes.codeOf(application.id()).orElseThrow();
    }

    private List<Fetched> walk(Seat expert) throws Exception {
        Set<UUID> world = new HashSet<>(Set.of(competition));
        sent.forEach(one -> world.add(one.id()));
        commissions.sheets(competition, expert).forEach(one -> world.add(one.id()));
        List<String> guesses = new ArrayList<>(List.of("/expert", "/messages", "/calls/" + competition));
        sent.forEach(one -> guesses.addAll(List.of(
                "/cabinet/applications/" + one.id(), "/staff/applications/" + one.id(), "/audit/journal/" + one.id())));
        List<Fetched> all = new ArrayList<>();
        for (String language : List.of("kk", "ru")) {
            people.speak(expert.person().id(), Locale.forLanguageTag(language));
            Seat speaking = new Seat(
                    expert.registryId(), people.find(expert.person().id()).orElseThrow());
            all.addAll(Walk.of(mvc, testPeople.signedIn(speaking.person()), language, world, guesses));
        }
        return all;
    }

    /** The planted words of all applicants, by whose they are and what of. */
    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (int at = 0; at < planted.size(); at++) {
            String whose = at + " ";
            planted.get(at).words().forEach((of, word) -> words.put(whose + of, word));
        }
        return words;
    }

    /** Where which word stands; the public conclusion names the admitted, and where else a name may stand the test says. */
    private List<String> leaks(List<Fetched> fetched, Set<String> known) {
        Set<String> published = Set.of("nameKk", "nameRu", "bin", "number");
        Paper conclusion =
                papers.find(competition.toString(), "check-conclusion", 1).orElseThrow();
        List<String> leaks = new ArrayList<>();
        for (Fetched one : fetched) {
            Set<String> passed = one.address().contains(conclusion.id().toString())
                    ? published
                    : one.address().equals("/expert/competitions/" + competition) ? known : Set.of();
            words().forEach((of, word) -> {
                boolean guessed = one.address().contains(word); // an answer may repeat what was asked for
                if (one.says(word) && !guessed && !passed.contains(of.substring(of.indexOf(' ') + 1))) {
                    leaks.add(of + " in " + one.address());
                }
            });
        }
        return leaks;
    }

    private static String texts(List<Fetched> fetched) {
        StringBuilder all = new StringBuilder();
        fetched.forEach(one -> all.append(one.text()).append('\n'));
        return all.toString();
    }
}
