package kz.bastama.document.pdf;

import com.openhtmltopdf.resource.FSEntityResolver;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads sheets with a parser of its own, kept from sheet to sheet; the library would set up three factories for each. One caller at a time. */
final class XhtmlReader {

    private static final String APACHE = "http://apache.org/xml/features/";
    private static final String SAX = "http://xml.org/sax/features/";

    private final DocumentBuilder parser;

    XhtmlReader() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setCoalescing(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(SAX + "external-general-entities", false);
            factory.setFeature(SAX + "external-parameter-entities", false);
            factory.setFeature(APACHE + "nonvalidating/load-external-dtd", false);
            factory.setFeature(APACHE + "dom/defer-node-expansion", false);
            parser = factory.newDocumentBuilder();
            parser.setEntityResolver(FSEntityResolver.instance());
            parser.setErrorHandler(new DefaultHandler());
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("The parser of Java itself lacks a feature", missing);
        }
    }

    Document read(String xhtml) throws IOException {
        try {
            return parser.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException malformed) {
            throw new IllegalStateException("A sheet is not well-formed", malformed);
        }
    }
}
