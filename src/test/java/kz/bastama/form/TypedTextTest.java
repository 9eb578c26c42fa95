package kz.bastama.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    private static final String INVISIBLE = "\u0000\u0007\u007f\u00ad\u200b\u2060\u202e\ufeff\uffff";

    @Test
    void keepsTheLettersOfThreeLanguagesAsTheyWereTyped() {
        String typed =
                "\u04d8 \u0492 \u049a \u04a2 \u04e8 \u04b0 \u04ae \u04ba \u0406 \u0401 \u0439, \"O'Neil\" 1,5 \u20b8\n\ttab";

        assertThat(TypedText.clean(typed)).isEqualTo(typed);
    }

    @Test
    void composesLettersAndLineEnds() {
        assertThat(TypedText.clean("\u0438\u0306\r\n\u0435\u0308\r")).isEqualTo("\u0439\n\u0451\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " \n",
                "\u00a0",
                " \u2003\n\u202f",
                "\u3000\u2028",
                "\u200d\u200e",
                "\u115f\u1160\u3164\uffa0",
                "\u2800",
                "\ufe0f\u034f"
            })
    void takesForNoTextWhatCannotBeSeen(String typed) {
        assertThat(TypedText.clean(typed)).isEmpty();
        assertThat(TypedText.clean(typed + ".")).isEqualTo(Normalizer.normalize(typed + ".", Normalizer.Form.NFC));
    }

    /** Whatever stands between them: texts of plain letters take a shorter way, and must not come out differently by it. */
    @Property
    void leavesOutWhatNobodySeesWhereverItStands(@ForAll("letters") String before, @ForAll("letters") String after) {
        INVISIBLE
                .chars()
                .mapToObj(Character::toString)
                .forEach(hidden -> assertThat(TypedText.clean(before + hidden + after))
                        .isEqualTo(TypedText.clean(before + after)));
        assertThat(TypedText.clean(before))
                .isEqualTo(before.isBlank() ? "" : Normalizer.normalize(before, Normalizer.Form.NFC));
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u0400', '\u0482')
                .withCharRange('\u048a', '\u052f')
                .withChars("\n\u2014\u00ab\u00bb\u20b8")
                .ofMaxLength(40);
    }
}
