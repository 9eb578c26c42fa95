package kz.bastama.document.pdf;

import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.util.Arrays;
import org.w3c.dom.Document;

/** Keeps the styles of the last sheet, parsed: all papers have the same. One caller at a time. */
final class KeptStyles extends XhtmlNamespaceHandler {

    private StylesheetFactory parser;
    private String content;
    private Stylesheet parsed;

    @Override
    public StylesheetInfo getDefaultStylesheet(StylesheetFactory factory) {
        parser = factory;
        return super.getDefaultStylesheet(factory);
    }

    @Override
    public StylesheetInfo[] getStylesheets(Document sheet) {
        return Arrays.stream(super.getStylesheets(sheet))
                .map(style -> style.isInline() ? kept(style) : style)
                .toArray(StylesheetInfo[]::new);
    }

    private StylesheetInfo kept(StylesheetInfo style) {
        if (!style.getContent().equals(content)) {
            parsed = parser.getStylesheet(style);
            content = style.getContent();
        }
        StylesheetInfo ready = new StylesheetInfo();
        ready.setOrigin(style.getOrigin());
        style.getMedia().forEach(ready::addMedium);
        ready.setStylesheet(parsed);
        return ready;
    }
}
