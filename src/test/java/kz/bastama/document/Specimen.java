package kz.bastama.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.paper.SpecimenContent;

/** The specimen under a number sequence that no other test uses. */
public record Specimen(String prefix, SpecimenContent content) implements PaperContent {

    public Specimen(String prefix) {
        this(prefix, SpecimenFixture.withLines(3));
    }

    @Override
    public PaperType type() {
        return new PaperType("document", "specimen", prefix);
    }

    public String organisation() {
        return content.organisation();
    }

    public String address() {
        return content.address();
    }

    public String city() {
        return content.city();
    }

    public String head() {
        return content.head();
    }

    public LocalDate until() {
        return content.until();
    }

    public List<SpecimenContent.Line> lines() {
        return content.lines();
    }

    public BigDecimal total() {
        return content.total();
    }
}
