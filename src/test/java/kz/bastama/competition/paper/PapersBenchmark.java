package kz.bastama.competition.paper;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PdfAssertions;
import kz.bastama.document.pdf.PlainPress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long a paper takes in one thread, from its facts to its bytes, beside openhtmltopdf as it comes, which is handed the same words;
 * and the first real papers after a start. All papers are printed in turns by both, pass after pass, because the compilers need
 * thousands of pages before they have seen enough: the last pass counts. Medians, by the clock and by the processor time of the thread.
 */
@Tag("benchmark")
class PapersBenchmark {

    private static final int PASSES = 4;
    private static final int ROUNDS = 60;
    private static final int ROUNDS_A_PLAIN_ONE = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void tellsTimeOfPapers() throws InterruptedException {
        Map<String, PaperContent> papers = new TreeMap<>(Map.of(
                "receipt", CallFixture.receipt(CallFixture.FOUNDATION, "Жастар еріктілері"),
                "announcement", CallFixture.announcement("short", 12),
                "conclusion of the check", CallFixture.conclusion(40, 20),
                "protocol of experts", ProtocolFixture.experts(30),
                "protocol of the commission", ProtocolFixture.commission(12, true)));
        tellFirst(papers);
        for (int pass = 1; pass <= PASSES; pass++) {
            for (String name : papers.keySet()) {
                for (String language : List.of("kk", "ru")) {
                    tell(pass, name, papers.get(name), language);
                }
            }
        }
    }

    private static void tellFirst(Map<String, PaperContent> papers) throws InterruptedException {
        Lap warming = Lap.of(() -> {
            try {
                PaperBench.warmUp();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        System.out.printf(Locale.ROOT, "warm-up beside the start: %.1f s%n", warming.clock() / 1000);
        for (String name : List.of("receipt", "conclusion of the check", "announcement", "protocol of experts")) {
            Lap first = Lap.of(() -> PaperBench.print(papers.get(name), "ru"));
            System.out.printf(
                    Locale.ROOT,
                    "first %s after the warm-up: %.0f ms, %.0f ms of processor time%n",
                    name,
                    first.clock(),
                    first.processor());
        }
    }

    private static void tell(int pass, String name, PaperContent content, String language) {
        byte[] pdf = PaperBench.print(content, language);
        int pages = PdfAssertions.pagesOf(pdf);
        if (pass == PASSES) {
            PdfAssertions.isArchivalAndAccessible(pdf);
        }
        Lap[] own = new Lap[ROUNDS];
        Lap[] plain = new Lap[ROUNDS / ROUNDS_A_PLAIN_ONE];
        for (int round = 0; round < ROUNDS; round++) {
            own[round] = Lap.of(() -> PaperBench.print(content, language));
            if (round % ROUNDS_A_PLAIN_ONE == 0) {
                plain[round / ROUNDS_A_PLAIN_ONE] = Lap.of(() -> PlainPress.print(PaperBench.set(content, language)));
            }
        }
        Lap ours = Lap.median(own);
        Lap theirs = Lap.median(plain);
        System.out.printf(
                Locale.ROOT,
                "pass %d, load %.1f: %s, %s, %d pages, %d kB: %.1f ms a page, out of the box %.1f, %.1f times;"
                        + " processor time %.1f, %.1f, %.1f times%n",
                pass,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                name,
                language,
                pages,
                pdf.length / 1024,
                ours.clock() / pages,
                theirs.clock() / pages,
                theirs.clock() / ours.clock(),
                ours.processor() / pages,
                theirs.processor() / pages,
                theirs.processor() / ours.processor());
    }

    /** Milliseconds by the clock and of processor time of this thread. */
    private record Lap(double clock, double processor) {

        static Lap of(Runnable work) {
            long clock = System.nanoTime();
            long processor = THREADS.getCurrentThreadCpuTime();
            work.run();
            return new Lap((System.nanoTime() - clock) / 1e6, (THREADS.getCurrentThreadCpuTime() - processor) / 1e6);
        }

        static Lap median(Lap[] laps) {
            return new Lap(
                    median(Arrays.stream(laps).mapToDouble(Lap::clock).toArray()),
                    median(Arrays.stream(laps).mapToDouble(Lap::processor).toArray()));
        }

        private static double median(double[] times) {
            Arrays.sort(times);
            return times[times.length / 2];
        }
    }
}
