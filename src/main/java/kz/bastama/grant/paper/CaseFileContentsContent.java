package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.bastama.competition.FiledItem.Section;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.file.StoredFile;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the contents list of a case file.
 *
 * @param years for how long the papers of a case are kept by the rules of its edition
 */
public record CaseFileContentsContent(
        OfficialText city,
        OfficialText operator,
        OfficialText address,
        String grantNumber,
        String project,
        OfficialText grantee,
        String granteeBin,
        BigDecimal sum,
        int years,
        List<Line> lines)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "case-file-contents", "CF");

    public CaseFileContentsContent {
        lines = List.copyOf(lines);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    public long missing() {
        return lines.stream().filter(line -> line.lack() != null).count();
    }

    public boolean begins(Line line) {
        return line.number() == 1 || lines.get(line.number() - 2).section() != line.section();
    }

    /** Why something is not in the archive. */
    public enum Lack {
        ABSENT,
        /** The scanner for viruses holds it back. */
        HELD,
        /** What is kept is not what was put there. */
        DAMAGED
    }

    /** One file in the archive. */
    public record Part(String name, long size, String sha256) {}

    /**
     * @param expected code of what is absent, else null
     * @param title of a paper, or name of a file; null where it is absent
     * @param paper its number, null for a file
     * @param at day of issue, or of the upload
     * @param lack null where it is in the archive
     */
    public record Line(
            int number,
            Section section,
            String expected,
            OfficialText title,
            String paper,
            Instant at,
            Lack lack,
            List<Part> parts) {

        public Line {
            parts = List.copyOf(parts);
        }

        public static Line missing(Section section, String expected) {
            return new Line(0, section, expected, null, null, null, Lack.ABSENT, List.of());
        }

        public static Line of(Section section, Paper paper, Lack lack) {
            OfficialText title =
                    OfficialText.of(paper.titles().get("kk"), paper.titles().get("ru"));
            return new Line(0, section, null, title, paper.number(), paper.issuedAt(), lack, List.of());
        }

        public static Line of(Section section, StoredFile file, Lack lack) {
            OfficialText name = OfficialText.of(file.name(), file.name());
            return new Line(0, section, null, name, null, file.storedAt(), lack, List.of());
        }

        public Line with(int place, List<Part> packed) {
            return new Line(place, section, expected, title, paper, at, lack, packed);
        }
    }
}
