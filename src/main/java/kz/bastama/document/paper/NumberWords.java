package kz.bastama.document.paper;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whole numbers in words, as contracts write them. Kazakh papers name the one before a thousand or a million; the
 * customary rules leave it out, which would let a word be put in front of the sum afterwards.
 */
final class NumberWords {

    private static final int GROUP = 1000;
    private static final long GREATEST = 999_999_999_999_999L;

    private final RuleBasedNumberFormat format;
    private final boolean namesTheOne;

    NumberWords(Locale language) {
        this.format = new RuleBasedNumberFormat(ULocale.forLocale(language), RuleBasedNumberFormat.SPELLOUT);
        this.namesTheOne = "kk".equals(language.getLanguage());
    }

    /** The formatter underneath keeps state between calls, so one caller at a time. */
    synchronized String of(long number) {
        if (Math.abs(number) > GREATEST) {
            throw new IllegalArgumentException("No words for " + number);
        }
        return namesTheOne && number >= GROUP ? byGroups(number) : format.format(number);
    }

    private String byGroups(long number) {
        List<String> words = new ArrayList<>();
        long scale = 1;
        for (long rest = number; rest > 0; rest /= GROUP, scale *= GROUP) {
            long group = rest % GROUP;
            if (group == 1 && scale > 1) {
                words.add(0, format.format(1) + " " + format.format(scale));
            } else if (group > 0) {
                words.add(0, format.format(group * scale));
            }
        }
        return String.join(" ", words);
    }
}
