package kz.bastama.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.bastama.document.paper.SpecimenContent;

/** Specimens with the longest names and every Kazakh letter. */
public final class SpecimenFixture {

    public static final String LETTERS = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі";

    private SpecimenFixture() {}

    public static SpecimenContent withLines(int count) {
        return specimen(
                "\"Қазақстан Республикасының мүгедектігі бар азаматтарын әлеуметтік оңалту және олардың құқықтарын"
                        + " қорғау жөніндегі өңірлік ұйымдардың «Үміт Һәм Ілгерілеу» қауымдастығы\" заңды тұлғалар бірлестігі "
                        + LETTERS,
                count);
    }

    public static SpecimenContent specimen(String organisation, int count) {
        List<SpecimenContent.Line> lines = IntStream.rangeClosed(1, count)
                .mapToObj(index -> new SpecimenContent.Line(
                        "Азаматтық белсенділікті арттыру, құқықтық сауаттылық және жастардың волонтерлік қозғалысын"
                                + " дамыту бағыты, №" + index + " іс-шара: оқыту семинарлары мен дөңгелек үстелдер",
                        new BigDecimal("1234567.50").multiply(BigDecimal.valueOf(index))))
                .toList();
        return new SpecimenContent(
                organisation,
                "010000, Астана қаласы, Мәңгілік Ел даңғылы, 8",
                "Астана қаласы",
                "Ә. Ғ. Құдайбергенұлы",
                LocalDate.of(2026, 12, 10),
                lines);
    }
}
