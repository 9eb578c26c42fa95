package kz.bastama.grant.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.bastama.file.ChosenFile;
import kz.bastama.file.FileKind;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import org.springframework.stereotype.Component;

/** Takes a table that somebody sends, CSV or XLSX by its content. It is read and not kept. */
@Component
class SentTables {

    /** In bytes; some hundred rows are far less. */
    static final int LIMIT = 1024 * 1024;

    private static final String OTHER_KIND = "file.kindNotAccepted";

    /** What the desk says of documents, said of tables. */
    private static final Map<String, String> WORDED =
            Map.of(OTHER_KIND, "grant.importKind", "file.bomb", SentWorkbook.BOMB);

    private final Files files;

    SentTables(Files files) {
        this.files = files;
    }

    /** @param reach number of the last row that may have anything in it; where one beyond has, that one is there too */
    SentTable read(ChosenFile file, int reach) {
        return read(file, reach, letters -> letters);
    }

    /** The same, where text may come in UTF-16 or in the letters of Windows too, as banks write it. */
    SentTable inAnyLetters(ChosenFile file, int reach) {
        return read(file, reach, SentLetters::inUtf8);
    }

    private SentTable read(ChosenFile file, int reach, UnaryOperator<byte[]> letters) {
        try (InputStream content = file.content()) {
            byte[] bytes = content.readNBytes(LIMIT + 1);
            if (bytes.length == 0) {
                return SentTable.refused("file.empty");
            }
            if (bytes.length > LIMIT) {
                return SentTable.refused("file.tooLarge", Map.of("limit", LIMIT / (1024 * 1024)));
            }
            return begins(bytes, 'P', 'K') || begins(bytes, 0xD0, 0xCF)
                    ? workbook(bytes, file.name(), reach)
                    : SentCsv.read(letters.apply(bytes), reach);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SentTable workbook(byte[] bytes, String name, int reach) throws IOException {
        try (LaidDown laid = files.layDown(new ByteArrayInputStream(bytes), name)) {
            if (laid.kind() == FileKind.XLSX) {
                return SentWorkbook.read(laid.path(), reach);
            }
            String reason = laid.refusal() == null ? OTHER_KIND : laid.refusal().reason();
            return WORDED.containsKey(reason)
                    ? SentTable.refused(WORDED.get(reason))
                    : SentTable.refused(reason, laid.refusal().facts());
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
