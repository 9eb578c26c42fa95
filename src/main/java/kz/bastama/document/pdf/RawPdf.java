package kz.bastama.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * The bytes of a PDF before they are read as one: reading unpacks tables and objects without asking how large they become. Each packed
 * part is unpacked here first, counted and thrown away, wherever it stands and whatever the file says of its size.
 */
final class RawPdf {

    private static final long LARGEST_PART = 64L * 1024 * 1024;
    private static final long LARGEST = 300L * 1024 * 1024;

    /** How far before its content a part may begin. */
    private static final int HEAD = 8 * 1024;

    private static final byte[] CONTENT = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.US_ASCII);
    private static final String PARTS_OF_NAMES_END = "/<>[](){}% \t\r\n\f\0";

    /** Packings in letters, which may stand around another one. */
    private static final Set<String> LETTERED = Set.of("ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");

    /** Packings that are hardly used any more, and that nothing here can count. */
    private static final Set<String> UNCOUNTED = Set.of("LZWDecode", "LZW", "RunLengthDecode", "RL");

    private final byte[] bytes;
    private long unpacked;
    private boolean tooLarge;
    private boolean uncounted;

    private RawPdf(byte[] bytes) {
        this.bytes = bytes;
    }

    static RawPdf of(byte[] bytes) {
        RawPdf raw = new RawPdf(bytes);
        for (int at = raw.next(0); at >= 0 && !raw.tooLarge; at = raw.next(at + CONTENT.length)) {
            raw.count(at);
        }
        return raw;
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    /** Whether some part is packed so that its size cannot be foreseen, or where it begins cannot be told. */
    boolean isUncounted() {
        return uncounted;
    }

    /** Whether it names an encryption: then what was counted is not what would be unpacked. */
    boolean isLocked() {
        return names(0, bytes.length).contains("Encrypt");
    }

    private int next(int from) {
        for (int at = from; at <= bytes.length - CONTENT.length; at++) {
            if (bytes[at] == 's' && stands(CONTENT, at) && !(at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n')) {
                return at;
            }
        }
        return -1;
    }

    private boolean stands(byte[] word, int at) {
        for (int i = 0; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private void count(int at) {
        int head = Math.max(0, at - HEAD);
        Set<String> names = names(head, at);
        boolean begins = IntStream.range(head, at - OBJECT.length).anyMatch(one -> stands(OBJECT, one));
        uncounted |= !begins || names.stream().anyMatch(UNCOUNTED::contains);
        int start = start(at + CONTENT.length);
        unpack(null, start);
        names.stream().filter(LETTERED::contains).forEach(name -> unpack(COSName.getPDFName(name), start));
    }

    /** As readers find it: after blanks and one end of a line. */
    private int start(int behind) {
        int at = behind;
        while (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (at < bytes.length && bytes[at] == '\r') {
            at++;
        }
        return at < bytes.length && bytes[at] == '\n' ? at + 1 : at;
    }

    private void unpack(COSName lettered, int start) {
        try (Counter counter = new Counter()) {
            if (lettered == null) {
                counter.write(bytes, start, bytes.length - start);
            } else {
                ByteArrayInputStream rest = new ByteArrayInputStream(bytes, start, bytes.length - start);
                FilterFactory.INSTANCE.getFilter(lettered).decode(rest, counter, new COSDictionary(), 0);
            }
        } catch (IOException | RuntimeException ended) { // something else stands there, or it is counted to its end
            return;
        }
    }

    /** With their other spellings read: a name may be written by the numbers of its letters. */
    private Set<String> names(int from, int until) {
        Set<String> names = new HashSet<>();
        for (int at = from; at < until; at++) {
            if (bytes[at] == '/') {
                StringBuilder name = new StringBuilder();
                while (at + 1 < until && name.length() < 40 && PARTS_OF_NAMES_END.indexOf(bytes[at + 1]) < 0) {
                    at++;
                    int spelled =
                            bytes[at] == '#' && at + 2 < until ? hex(bytes[at + 1]) * 16 + hex(bytes[at + 2]) : -1;
                    name.append((char) (spelled >= 0 ? spelled : bytes[at]));
                    at += spelled >= 0 ? 2 : 0;
                }
                names.add(name.toString());
            }
        }
        return names;
    }

    private static int hex(byte digit) {
        int value = Character.digit((char) digit, 16);
        return value < 0 ? -1000 : value;
    }

    /** Unpacks what is written to it as readers do, who look at no sum and at no head; ends with the first thing that does not fit. */
    private final class Counter extends OutputStream {

        private final Inflater inflater = new Inflater(true);
        private final byte[] out = new byte[64 * 1024];
        private int head = 2;
        private long part;

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] in, int from, int length) throws IOException {
            int skipped = Math.min(head, length);
            head -= skipped;
            inflater.setInput(in, from + skipped, length - skipped);
            try {
                for (int n = inflater.inflate(out); n > 0; n = inflater.inflate(out)) {
                    part += n;
                    unpacked += n;
                    tooLarge |= part > LARGEST_PART || unpacked > LARGEST;
                    if (tooLarge) {
                        throw new IOException("Too large");
                    }
                }
            } catch (DataFormatException other) {
                throw new IOException(other);
            }
            if (inflater.finished()) {
                throw new IOException("Counted");
            }
        }

        @Override
        public void close() {
            inflater.end();
        }
    }
}
