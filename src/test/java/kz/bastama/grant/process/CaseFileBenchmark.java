package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperReader;
import kz.bastama.document.Rendition;
import kz.bastama.file.Files;
import kz.bastama.grant.application.OrderCaseFile;
import kz.bastama.grant.domain.CaseFile;
import kz.bastama.grant.domain.CaseFiles;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.paper.JournalExtractContent;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a case of more than 500 pages is packed: its papers, and 60 files of several pages each. */
@BastamaTest
class CaseFileBenchmark {

    private static final OfficialText WORDS = OfficialText.of("Қала", "Город");
    private static final Pattern OF_PAGES = Pattern.compile("стр\\. 1 из (\\d+)");
    private static final int FILES = 60;

    @Autowired
    private GrantRoad road;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private Files files;

    @Autowired
    private OrderCaseFile orderCaseFile;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private PaperReader reader;

    @Test
    void packsFiveHundredPages() throws Exception {
        Person officer = people.open(Role.OPERATOR);
        Grant grant = road.awarded("short");
        road.toFirstPayment(grant, officer, 70);
        byte[] pdf = PaperBench.print(extract(), "ru");
        Matcher pages = OF_PAGES.matcher(reader.text(new Rendition("x.pdf", pdf, "")));
        assertThat(pages.find()).isTrue();
        for (int number = 1; number <= FILES; number++) {
            files.store(
                    new ByteArrayInputStream(pdf),
                    "report-" + number + ".pdf",
                    grant.id().toString());
        }
        people.as(officer, () -> orderCaseFile.of(grant.id()));
        CaseFile ordered = caseFiles.of(grant.id()).get(0);

        long begun = System.nanoTime();
        cases.fire(ordered.id(), "Task_MakeCaseFile");
        Duration took = Duration.ofNanos(System.nanoTime() - begun);

        CaseFile made = caseFiles.find(ordered.id()).orElseThrow();
        System.out.printf(
                "case file: %d things, %d pages in files, %d bytes, packed in %d ms%n",
                made.total(), FILES * Integer.parseInt(pages.group(1)), made.size(), took.toMillis());
        assertThat(made.isMade()).isTrue();
    }

    private static JournalExtractContent extract() {
        return new JournalExtractContent(
                WORDS,
                WORDS,
                WORDS,
                "GR-2026-00001",
                "River",
                IntStream.rangeClosed(1, 300)
                        .mapToObj(at -> new JournalExtractContent.Entry(
                                at,
                                Instant.parse("2026-03-02T05:00:00Z").plusSeconds(60L * at),
                                "А. С. Жумабаева",
                                OfficialText.of("Жазба", "Запись в журнале дела о ходе проекта " + at)))
                        .toList());
    }
}
