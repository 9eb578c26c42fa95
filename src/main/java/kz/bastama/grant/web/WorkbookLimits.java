package kz.bastama.grant.web;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through the parts of a workbook for what a few bytes of would cost its reader all memory or hours: it makes room up to the
 * column that a cell names, and words shared formulas anew for each cell. By the reader's own parser, so that both read the same.
 */
final class WorkbookLimits {

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}\\d{1,7}");
    private static final int MOST_FORMULAS = 20_000;
    private static final int MOST_OVER_MANY_CELLS = 100;
    private static final int LONGEST_FORMULA = 1_000;
    private static final XMLInputFactory XML = xml();

    private int formulas;
    private int overManyCells;

    private WorkbookLimits() {}

    static void check(ZipFile zip) throws IOException {
        WorkbookLimits limits = new WorkbookLimits();
        for (Enumeration<ZipArchiveEntry> parts = zip.getEntries(); parts.hasMoreElements(); ) {
            try (InputStream part = zip.getInputStream(parts.nextElement())) {
                limits.check(part);
            }
        }
    }

    private void check(InputStream part) throws IOException {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    check(xml);
                }
            }
        } catch (XMLStreamException ended) { // no part of words, or the reader too comes no further
            return;
        }
    }

    private void check(XMLStreamReader xml) throws IOException, XMLStreamException {
        boolean cell = xml.getLocalName().equals("c");
        boolean formula = xml.getLocalName().equals("f");
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String value = xml.getAttributeValue(at);
            refuse(cell
                    && xml.getAttributeLocalName(at).equals("r")
                    && !ADDRESS.matcher(value).matches());
            overManyCells += formula && value.equals("array") ? 1 : 0;
        }
        formulas += formula ? 1 : 0;
        refuse(formulas > MOST_FORMULAS || overManyCells > MOST_OVER_MANY_CELLS);
        refuse(formula && text(xml).length() > LONGEST_FORMULA);
    }

    /** Nothing stands within a formula; the reader would read on behind it. */
    private static String text(XMLStreamReader formula) throws IOException {
        try {
            return formula.getElementText();
        } catch (XMLStreamException torn) {
            throw new IOException(torn);
        }
    }

    private static void refuse(boolean harmful) throws IOException {
        if (harmful) {
            throw new IOException("Not as spreadsheets write it");
        }
    }

    private static XMLInputFactory xml() {
        XMLInputFactory xml = new InputFactoryImpl();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return xml;
    }
}
