package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of an application: as it was sent, or as its draft stands.
 *
 * @param applicationNumber null for a draft, as are the next three
 * @param receivedTime the clock time of the receipt to the millisecond, in Astana
 * @param digest SHA-256 in hexadecimal
 * @param kk the answers with the words of the form in Kazakh; {@code ru} in Russian
 * @param files that it relies on
 * @param money null while nothing of the budget can be read
 */
public record SentApplicationContent(
        OfficialText city,
        OfficialText organisation,
        String bin,
        OfficialText competition,
        int lotNumber,
        OfficialText lot,
        String applicationNumber,
        Instant receivedAt,
        String receivedTime,
        String digest,
        List<Part> kk,
        List<Part> ru,
        Money money,
        List<File> files)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "application", "AF");

    public SentApplicationContent {
        kk = List.copyOf(kk);
        ru = List.copyOf(ru);
        files = List.copyOf(files);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    public boolean isSent() {
        return applicationNumber != null;
    }

    /** @param sha256 in hexadecimal */
    public record File(String name, String sha256) {}

    /** One step of the form. */
    public record Part(String title, List<Item> items) {

        public Part {
            items = List.copyOf(items);
        }
    }

    /**
     * One answer, or one table where there are columns.
     *
     * @param answer empty where nothing was answered
     */
    public record Item(
            String label, String answer, List<Column> columns, List<List<String>> rows, List<String> totals) {

        private static final int WIDE = 6;
        private static final int SHORT = 120;

        public Item {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            totals = List.copyOf(totals);
        }

        static Item of(String label, String answer) {
            return new Item(label, answer, List.of(), List.of(), List.of());
        }

        public boolean isTable() {
            return !columns.isEmpty();
        }

        /** Whether it needs smaller letters to stand on a page. */
        public boolean isWide() {
            return columns.size() > WIDE;
        }

        /** Whether label and answer stand on one line. */
        public boolean isShort() {
            return !isTable() && !answer.contains("\n") && label.length() + answer.length() < SHORT;
        }
    }

    /** @param style classes of its cells: figures stand on the right and need a width of their own; empty for words */
    public record Column(String label, String style) {

        public boolean isFigure() {
            return !style.isEmpty();
        }
    }

    /**
     * What the budget comes to, in tenge.
     *
     * @param percent the largest institutional share by the edition
     * @param limit what that is of the sum asked
     */
    public record Money(
            BigDecimal asked, BigDecimal own, BigDecimal institutional, BigDecimal percent, BigDecimal limit) {

        public BigDecimal cost() {
            return asked.add(own);
        }
    }
}
