package kz.bastama.document;

import org.junit.jupiter.api.Test;

class SpecimenTest {

    @Test
    void keepsWordingOfSharedLayout() {
        PaperGolden.holds(SpecimenFixture.withLines(12));
    }
}
