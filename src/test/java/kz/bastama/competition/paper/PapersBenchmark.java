package kz.bastama.competition.paper;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PdfAssertions;
import kz.bastama.document.SpecimenFixture;
import kz.bastama.document.domain.Sheet;
import kz.bastama.document.pdf.PlainPress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long a paper takes in one thread, from its facts to its bytes, beside openhtmltopdf as it comes; and the first real paper
 * after a start, whose warm-up has printed one small specimen in each language.
 */
@Tag("benchmark")
class PapersBenchmark {

    private static final int ROUNDS = 300;
    private static final int PLAIN_ROUNDS = 40;

    @Test
    void tellsTimeOfPapers() {
        for (String language : List.of("kk", "ru")) {
            PaperBench.print(SpecimenFixture.specimen("Bastama", 1), language);
        }
        tellFirst("receipt", CallFixture.receipt(CallFixture.FOUNDATION, "Жастар еріктілері"));
        tellFirst("conclusion of the check", CallFixture.conclusion(20, 8));

        Map<String, PaperContent> papers = new TreeMap<>(Map.of(
                "receipt", CallFixture.receipt(CallFixture.FOUNDATION, "Жастар еріктілері"),
                "announcement", CallFixture.announcement("short", 12),
                "conclusion of the check", CallFixture.conclusion(40, 20),
                "protocol of experts", ProtocolFixture.experts(30),
                "protocol of the commission", ProtocolFixture.commission(12, true)));
        papers.forEach((name, content) -> {
            for (String language : List.of("kk", "ru")) {
                tell(name, content, language);
            }
        });
        System.out.printf(
                Locale.ROOT,
                "load of the machine %.1f, %d processors%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private static void tellFirst(String name, PaperContent content) {
        int[] bytes = new int[1];
        double millis = millis(() -> bytes[0] = PaperBench.print(content, "ru").length);
        System.out.printf(Locale.ROOT, "first %s after the warm-up: %.0f ms, %d kB%n", name, millis, bytes[0] / 1024);
    }

    private static void tell(String name, PaperContent content, String language) {
        Sheet sheet = PaperBench.set(content, language);
        byte[] pdf = PaperBench.print(content, language);
        PdfAssertions.isArchivalAndAccessible(pdf);
        int pages = PdfAssertions.pagesOf(pdf);
        double[] plain = new double[PLAIN_ROUNDS];
        double[] own = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            own[round] = millis(() -> PaperBench.print(content, language));
            if (round < PLAIN_ROUNDS) {
                plain[round] = millis(() -> PlainPress.print(sheet));
            }
        }
        // the compilers have seen enough after a third
        double ours = median(Arrays.copyOfRange(own, ROUNDS / 3, ROUNDS)) / pages;
        double theirs = median(Arrays.copyOfRange(plain, PLAIN_ROUNDS / 3, PLAIN_ROUNDS)) / pages;
        System.out.printf(
                Locale.ROOT,
                "%s, %s, %d pages: %.1f ms a page, out of the box %.1f ms a page, %.1f times%n",
                name,
                language,
                pages,
                ours,
                theirs,
                theirs / ours);
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
