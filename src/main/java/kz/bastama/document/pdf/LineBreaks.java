package kz.bastama.document.pdf;

import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end. An inner quotation closes with the mark that opens an English one: no line begins with it. */
class LineBreaks extends UrlAwareLineBreakIterator {

    LineBreaks() {
        super(BreakIterator.getLineInstance(Locale.ROOT));
    }

    @Override
    public void setText(String text) {
        super.setText(text.replace('\u201c', '\u201d'));
    }
}
