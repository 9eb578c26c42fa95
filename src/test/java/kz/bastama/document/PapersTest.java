package kz.bastama.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.bastama.BastamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BastamaTest
class PapersTest {

    private static final Locale KK = Locale.forLanguageTag("kk");
    private static final Locale RU = Locale.forLanguageTag("ru");

    @Autowired
    private Papers papers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private final String aggregate = UUID.randomUUID().toString();

    @Test
    void archivesPaperInBothLanguagesUnderOneNumber() throws Exception {
        Paper paper = issue("AR");

        assertThat(paper.number()).matches("AR-20\\d\\d-00001");
        assertThat(paper.code()).matches("([0-9a-z]{4}-){3}[0-9a-z]{4}");
        assertThat(paper.titles()).containsOnlyKeys("kk", "ru").containsEntry("ru", "Пробный лист");
        assertThat(papers.find(paper.id())).contains(paper);
        for (Locale language : List.of(KK, RU)) {
            Rendition rendition = papers.rendition(paper.id(), language);
            assertThat(rendition.sha256())
                    .isEqualTo(paper.digests().get(language.getLanguage()))
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(rendition.pdf())));
            assertThat(rendition.pdf()).hasSize(paper.sizes().get(language.getLanguage()));
            assertThat(PdfAssertions.textOf(rendition.pdf()))
                    .contains(paper.number())
                    .contains(paper.code());
        }
    }

    @Test
    void returnsPaperIssuedBeforeAndIssuesNextRevisionAnew() {
        Paper first = issue("RE");

        assertThat(issue("RE")).isEqualTo(first);
        Paper second = papers.issue(aggregate, 2, "edition", new Specimen("RE"));
        assertThat(second.number()).endsWith("00002");
        assertThat(papers.ofAggregate(aggregate)).containsExactly(first, second);
        assertThat(papers.find(aggregate, "specimen", 2)).contains(second);
    }

    @Test
    void givesOnePaperToManyWhoIssueItAtOnce() throws Exception {
        List<Paper> issued = atOnce(8, index -> issue("ON"));

        assertThat(new HashSet<>(issued)).hasSize(1);
        assertThat(papers.ofAggregate(aggregate)).hasSize(1);
    }

    @Test
    void numbersPapersOfManyCallersWithoutGapOrDouble() throws Exception {
        List<Paper> issued =
                atOnce(12, index -> papers.issue(UUID.randomUUID().toString(), 1, "edition", new Specimen("MA")));

        Set<Integer> numbers = new HashSet<>();
        issued.forEach(paper -> numbers.add(Integer.valueOf(paper.number().substring(8))));
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void leavesNoGapWhenActOfCallerIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            issue("GX");
            status.setRollbackOnly();
        });

        assertThat(papers.ofAggregate(aggregate)).isEmpty();
        assertThat(issue("GX").number()).endsWith("00001");
    }

    @Test
    void verifiesByNumberByCodeHoweverTypedAndByDigest() {
        Paper paper = issue("VE");

        assertThat(papers.verify(" " + paper.number().toLowerCase(Locale.ROOT))).contains(paper);
        assertThat(papers.verify(paper.code())).contains(paper);
        assertThat(papers.verify(paper.code().toUpperCase(Locale.ROOT).replace('-', ' ')))
                .contains(paper);
        assertThat(papers.verify(paper.digests().get("kk"))).contains(paper);
        assertThat(papers.verify("VE-1999-00001")).isEmpty();
        assertThat(papers.verify("")).isEmpty();
    }

    @Test
    void refusesChangeOfIssuedPaper() {
        Paper paper = issue("CH");

        assertThatThrownBy(() -> database.sql("update document_renditions set pdf = '' where paper_id = ?")
                        .param(paper.id())
                        .update())
                .hasMessageContaining("cannot be changed");
    }

    @Test
    void previewsWithoutNumber() {
        String text = PdfAssertions.textOf(papers.preview(SpecimenFixture.withLines(1), Locale.ENGLISH));

        assertThat(text).contains("ПРОЕКТ").doesNotContain("№ SP-");
        assertThat(papers.ofAggregate(aggregate)).isEmpty();
    }

    private Paper issue(String prefix) {
        return papers.issue(aggregate, 1, "edition", new Specimen(prefix));
    }

    private static List<Paper> atOnce(int callers, IntFunction<Paper> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Callable<Paper>> acts = IntStream.range(0, callers)
                    .<Callable<Paper>>mapToObj(index -> () -> act.apply(index))
                    .toList();
            List<Paper> issued = new ArrayList<>();
            for (Future<Paper> paper : threads.invokeAll(acts)) {
                issued.add(paper.get());
            }
            return issued;
        } finally {
            threads.shutdown();
        }
    }
}
