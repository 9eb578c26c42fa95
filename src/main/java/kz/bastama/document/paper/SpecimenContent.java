package kz.bastama.document.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;

/** A sheet that is no paper of anybody: it warms the press up at the start and shows the layout. */
public record SpecimenContent(
        String organisation, String address, String city, String head, LocalDate until, List<Line> lines)
        implements PaperContent {

    private static final PaperType TYPE = new PaperType("document", "specimen", "SP");

    /** One line of the table. */
    public record Line(String name, BigDecimal amount) {}

    @Override
    public PaperType type() {
        return TYPE;
    }

    public BigDecimal total() {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
