package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.document.PaperReader;
import kz.bastama.document.Papers;
import kz.bastama.document.Rendition;
import kz.bastama.file.UploadFixture;
import kz.bastama.grant.application.DraftVisitAct;
import kz.bastama.grant.domain.CaseFile;
import kz.bastama.grant.domain.CaseFiles;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.grant.domain.VisitFindings;
import kz.bastama.grant.paper.CaseFileContentsContent;
import kz.bastama.journal.Journal;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@BastamaTest
@PassesEveryElement("case-file")
class CaseFileProcessTest {

    @Autowired
    private GrantRoad road;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Papers papers;

    @Autowired
    private PaperReader reader;

    @Autowired
    private Journal journal;

    @Autowired
    private TestVisits testVisits;

    @Autowired
    private MonitoringVisits visits;

    @Autowired
    private VisitActs visitActs;

    @Autowired
    private DraftVisitAct draftVisitAct;

    @Autowired
    private Clock clock;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Person officer;
    private Grant grant;
    private RequestPostProcessor auditor;

    @BeforeEach
    void paysAGrant() {
        officer = people.open(Role.OPERATOR);
        auditor = people.signedIn(people.open(Role.AUDITOR));
        grant = road.awarded("short");
        road.toFirstPayment(grant, officer, 70);
        road.reportAs(road.representative(grant), grant, "500.00");
    }

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    void packsEverythingInOrderAndNamesWhatIsMissing() throws Exception {
        order("staff", people.signedIn(officer));
        CaseFile file = made();
        byte[] zip = taken("staff", people.signedIn(officer), file);

        assertThat(sha256(zip)).isEqualTo(file.sha256());
        assertThat(zip.length).isEqualTo(file.size());
        Map<String, byte[]> entries = entries(zip);
        assertThat(entries.keySet())
                .anyMatch(name -> name.matches("\\d{3}-decision/CP-\\d{4}-\\d{5}\\.kk\\.pdf"))
                .anyMatch(name -> name.matches("\\d{3}-agreement/GA-\\d{4}-\\d{5}\\.ru\\.pdf"))
                .anyMatch(name -> name.matches("\\d{3}-project/PR-\\d{4}-\\d{5}\\.ru\\.pdf"))
                .anyMatch(name -> name.matches("\\d{3}-journal/JE-\\d{4}-\\d{5}\\.ru\\.pdf"))
                .contains("SHA256SUMS", "000-contents.kk.pdf", "000-contents.ru.pdf");
        String sums = new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8);
        assertThat(sums.lines()).allSatisfy(line -> {
            String[] parts = line.split("  ", 2);
            assertThat(sha256(entries.get(parts[1]))).isEqualTo(parts[0]);
        });
        assertThat(sums.lines()).hasSize(entries.size() - 3);
        String contents = text(entries.get("000-contents.ru.pdf"));
        assertThat(contents)
                .contains("Объявление о конкурсе", "Подтверждение приёма заявки", "отсутствует")
                .contains(file.missing() + " ")
                .contains(grant.number());
        assertThat(file.missing()).isPositive();
        assertThat(text(entry(entries, "JE-"))).contains("Подан отчёт").doesNotContain("Заказано дело");
        assertThat(text(entry(entries, "PR-"))).contains("№ 15", "Cleaner", "на рассмотрении");
    }

    @Test
    void namesTheActOfAVisitUntilItIsThere() throws Exception {
        UUID visit = testVisits.prepared(grant, officer);
        people.as(officer, () -> {
            VisitAct act = visitActs.find(visit).orElseThrow();
            Map<String, VisitFindings.Point> points = draftVisitAct.checklist(grant).stream()
                    .collect(Collectors.toMap(
                            point -> point, point -> new VisitFindings.Point(VisitFindings.Answer.YES, "")));
            VisitFindings findings = new VisitFindings(points, "Volunteers", "All is there", "", "", "");
            assertThat(draftVisitAct.save(visit, act.edits(), findings).isAllowed())
                    .isTrue();
        });
        mvc.perform(multipart("/staff/visits/" + visit + "/act/photos")
                        .file(new MockMultipartFile("file", "bank.png", "image/png", UploadFixture.png()))
                        .with(people.signedIn(officer))
                        .with(csrf()))
                .andExpect(flash().attribute("done", "grant.visit.act.photoKept"));
        ClockUtil.setCurrentTime(Date.from(visits.find(visit)
                .orElseThrow()
                .day()
                .atTime(12, 0)
                .atZone(clock.getZone())
                .toInstant()));
        people.as(officer, () -> cases.submit(visit, "Task_RecordVisit", Map.of("visitHeld", "held")));
        order("audit", auditor);
        CaseFile before = made();
        cases.fire(visit, "Task_IssueVisitAct");
        order("audit", auditor);
        CaseFile after = made();

        Map<String, byte[]> lacking = entries(taken("audit", auditor, before));
        Map<String, byte[]> whole = entries(taken("audit", auditor, after));
        assertThat(text(lacking.get("000-contents.ru.pdf")))
                .contains("Мониторинговые выезды", "Акт мониторингового выезда отсутствует");
        assertThat(before.missing()).isEqualTo(after.missing() + 1);
        assertThat(whole.keySet())
                .anyMatch(name -> name.matches("\\d{3}-monitoring/VA-\\d{4}-\\d{5}\\.kk\\.pdf"))
                .anyMatch(name -> name.matches("\\d{3}-monitoring/bank\\.png"));
        assertThat(text(entry(whole, "PR-"))).contains("Мониторинговые выезды", "MV-");
        assertThat(text(entry(whole, "JE-"))).contains("Акт выезда завершён");
    }

    @Test
    void keepsTheSameBytesUntilSomethingChanges() throws Exception {
        order("audit", auditor);
        CaseFile first = made();
        byte[] zip = taken("audit", auditor, first);
        mvc.perform(post(page("audit")).with(csrf()).with(auditor))
                .andExpect(flash().attribute("done", "grant.caseFile.upToDate"));
        assertThat(taken("audit", auditor, first)).isEqualTo(zip);
        assertThat(caseFiles.of(grant.id())).hasSize(1);

        people.as(
                officer,
                () -> cases.submit(
                        grant.id(),
                        "Task_ReviewReport",
                        Map.of("reportDecision", "return", "reportRemarks", "Add photographs")));
        order("audit", auditor);

        assertThat(caseFiles.of(grant.id())).hasSize(2);
        assertThat(made().sha256()).isNotEqualTo(first.sha256());
        assertThat(journal.ofCase(grant.id().toString()))
                .extracting(record -> record.entry().what())
                .contains("grant.caseFileOrdered", "grant.caseFileMade", "grant.caseFileTaken");
    }

    @Test
    void showsHowFarItIsAndMakesOneAtATime() throws Exception {
        order("staff", people.signedIn(officer));
        CaseFile file = caseFiles.of(grant.id()).get(0);
        caseFiles.progress(file.id(), 3, 17);

        mvc.perform(get(page("staff")).with(people.signedIn(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<progress max=\"17\" value=\"3\"")));
        mvc.perform(get(page("staff") + "/" + file.id()).with(people.signedIn(officer)))
                .andExpect(status().isNotFound());
        order("staff", people.signedIn(officer), "grant.caseFile.upToDate");
        cases.fire(file.id(), "Task_MakeCaseFile");
        assertThat(caseFiles.of(grant.id())).singleElement().matches(CaseFile::isMade);
    }

    @Test
    void leavesOutWhatIsNotAsItWasKept() throws Exception {
        papers.ofAggregate(grant.id().toString())
                .forEach(paper -> jdbc.sql("alter table document_renditions disable trigger user;"
                                + " update document_renditions set pdf = '\\x25504446'::bytea where paper_id = '"
                                + paper.id()
                                + "' and language = 'kk'; alter table document_renditions enable trigger user")
                        .update());
        order("staff", people.signedIn(officer));
        CaseFile file = made();

        Map<String, byte[]> entries = entries(taken("staff", people.signedIn(officer), file));

        assertThat(entries.keySet()).noneMatch(name -> name.contains("GA-"));
        assertThat(text(entries.get("000-contents.ru.pdf"))).contains("не совпадает со своей контрольной суммой");
    }

    @Test
    void isForTheOperatorAndAuditorsAlone() throws Exception {
        order("staff", people.signedIn(officer));
        CaseFile file = made();
        for (Right right : List.of(new Right(Role.CUSTOMER, "culture"), Right.of(Role.ADMINISTRATOR))) {
            RequestPostProcessor other = people.signedIn(people.open(right));
            mvc.perform(get(page("staff")).with(other)).andExpect(status().isNotFound());
            mvc.perform(get(page("staff") + "/" + file.id()).with(other)).andExpect(status().isNotFound());
            mvc.perform(get("/staff/grants/" + grant.id()).with(other))
                    .andExpect(content().string(not(containsString("/case-file"))));
        }
        mvc.perform(get("/staff/grants/" + grant.id()).with(auditor))
                .andExpect(content().string(containsString(page("audit"))));
        Grant another = road.awarded("short");
        mvc.perform(get("/audit/grants/" + another.id() + "/case-file/" + file.id())
                        .with(auditor))
                .andExpect(status().isNotFound());
        var own = papers.find(file.id().toString(), CaseFileContentsContent.TYPE.code(), 1)
                .orElseThrow();
        mvc.perform(get("/papers/" + own.id() + "/ru").with(auditor)).andExpect(status().isOk());
        mvc.perform(get("/papers/" + own.id() + "/ru").with(people.signedIn(road.representative(grant))))
                .andExpect(status().isNotFound());
    }

    private void order(String area, RequestPostProcessor person) throws Exception {
        order(area, person, "grant.caseFile.isOrdered");
    }

    private void order(String area, RequestPostProcessor person, String said) throws Exception {
        mvc.perform(post(page(area)).with(csrf()).with(person)).andExpect(flash().attribute("done", said));
    }

    private CaseFile made() {
        CaseFile ordered = caseFiles.of(grant.id()).stream()
                .filter(file -> !file.isMade())
                .findFirst()
                .orElseThrow();
        cases.fire(ordered.id(), "Task_MakeCaseFile");
        return caseFiles.find(ordered.id()).orElseThrow();
    }

    private byte[] taken(String area, RequestPostProcessor person, CaseFile file) throws Exception {
        return mvc.perform(get(page(area) + "/" + file.id()).with(person))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/zip"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private String page(String area) {
        return "/" + area + "/grants/" + grant.id() + "/case-file";
    }

    private String text(byte[] pdf) {
        return reader.text(new Rendition("x.pdf", pdf, ""));
    }

    private static byte[] entry(Map<String, byte[]> entries, String part) {
        return entries.entrySet().stream()
                .filter(one -> one.getKey().contains(part) && one.getKey().endsWith(".ru.pdf"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                in.transferTo(bytes);
                entries.put(one.getName(), bytes.toByteArray());
            }
        }
        return entries;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
