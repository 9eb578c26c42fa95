package kz.bastama.document.pdf;

/**
 * Pins the XML factories to Java's own and the strength of compression. The layout of metadata, hence the bytes of a paper,
 * depends on which factory is found first; looking for one costs a fifth of the time of a paper. The metadata library asks
 * the system property and nothing else.
 */
final class JavaOwnXml {

    private JavaOwnXml() {}

    static void pin() {
        System.setProperty(
                "javax.xml.transform.TransformerFactory",
                "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl");
        System.setProperty(
                "javax.xml.parsers.DocumentBuilderFactory",
                "com.sun.org.apache.xerces.internal.jaxp.DocumentBuilderFactoryImpl");
        System.setProperty(
                "javax.xml.parsers.SAXParserFactory", "com.sun.org.apache.xerces.internal.jaxp.SAXParserFactoryImpl");
        System.setProperty("org.apache.pdfbox.filter.deflatelevel", "1");
    }
}
