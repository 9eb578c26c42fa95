package kz.bastama.document.pdf;

import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a line may end. An inner quotation closes with the mark that opens an English one: no line begins with it. A number stays with
 * what says of what it is: the number of an act, article, account. Only the iterator reads the altered text: the paper keeps plain
 * blanks and hyphens, by which it is searched.
 */
class LineBreaks extends UrlAwareLineBreakIterator {

    /** After the sign for "number", after an abbreviation in capitals, between a word and the one or two digits behind it, within a sum. */
    private static final Pattern BLANK = Pattern.compile(" (?:(?<=\u2116 )|(?<=\\p{Lu}{3} )(?=[\\dA-Z])"
            + "|(?<=\\p{L}\\.? )(?=\\d{1,2}(?:-\\d{1,2})?(?![-\\d\u00a0]))"
            + "|(?<=\\) \\p{L}{5} \\d{2} )(?=\\p{L}))");

    /** In the number of an article and before its ending. */
    private static final Pattern HYPHEN = Pattern.compile("-(?<=(?<!\\d)\\d{1,2}-)(?=[\\d\\p{L}])");

    LineBreaks() {
        super(BreakIterator.getLineInstance(Locale.ROOT));
    }

    @Override
    public void setText(String text) {
        String blanks = BLANK.matcher(text).replaceAll("\u00a0");
        super.setText(HYPHEN.matcher(blanks).replaceAll("\u2011").replace('\u201c', '\u201d'));
    }
}
