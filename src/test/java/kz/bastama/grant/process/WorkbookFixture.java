package kz.bastama.grant.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks of one sheet, written by hand so that any cell may be in them. */
final class WorkbookFixture {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PARTS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private WorkbookFixture() {}

    static byte[] of(String... rows) {
        return sheet(
                "<worksheet xmlns='" + MAIN + "'><sheetData>" + String.join("", rows) + "</sheetData></worksheet>");
    }

    static String texts(int row, String... cells) {
        return row(
                row,
                Stream.of(cells)
                        .map(cell -> "t='inlineStr'><is><t>" + cell + "</t></is")
                        .toArray(String[]::new));
    }

    /** @param cells what stands in the element: its content, or attributes and content without the last bracket */
    static String row(int number, String... cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(at -> "<c r='" + (char) ('A' + at) + number + "'"
                        + (cells[at].startsWith("<") ? ">" + cells[at] : " " + cells[at] + ">") + "</c>")
                .collect(Collectors.joining("", "<row r='" + number + "'>", "</row>"));
    }

    static byte[] sheet(String xml) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                            + "<Default Extension='xml' ContentType='application/xml'/>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                            + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"
                            + "</Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns='" + PARTS + "'><Relationship Id='r1' Type='" + LINKS
                            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + MAIN + "' xmlns:r='" + LINKS
                            + "'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='" + PARTS + "'><Relationship Id='r1' Type='" + LINKS
                            + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
            part(zip, "xl/worksheets/sheet1.xml", xml);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
