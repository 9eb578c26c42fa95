package kz.bastama.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final int BLOCK = 64 * 1024;

    /** How far before its content a part may begin. */
    private static final int HEAD = 8 * 1024;

    private static final byte[] CONTENT = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.US_ASCII);
    private static final String PARTS_OF_NAMES_END = "/<>[](){}% \t\r\n\f\0";

    /** Of the names below and of {@code Encrypt}, in letters or numbers. */
    private static final String BEGINNINGS = "ALRE#";

    /** Packings in letters, which may stand around another one. */
    private static final Set<String> LETTERED = Set.of("ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");

    /** Packings that are hardly used any more, and that nothing here can count. */
    private static final Set<String> UNCOUNTED = Set.of("LZWDecode", "LZW", "RunLengthDecode", "RL");

    /** Parts that lie inside one another would be unpacked again and again. */
    private static final int TIMES_READ = 4;

    private final ByteBuffer bytes;
    private final byte[] out = new byte[64 * 1024];
    private final Map<String, Integer> lettered = new HashMap<>();
    private int object = Integer.MIN_VALUE;
    private int uncountedName = Integer.MIN_VALUE;
    private long read;
    private long unpacked;
    private boolean tooLarge;
    private boolean uncounted;
    private boolean locked;

    private RawPdf(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** @param bytes mapped from a file where that is large: they never lie in the heap as a whole */
    static RawPdf of(ByteBuffer bytes) {
        RawPdf raw = new RawPdf(bytes);
        byte[] block = new byte[BLOCK];
        for (int from = 0; from < bytes.limit() && !raw.tooLarge; from += BLOCK) {
            int length = Math.min(BLOCK, bytes.limit() - from);
            bytes.get(from, block, 0, length);
            raw.lookThrough(block, length, from);
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
        return locked;
    }

    /** To ask a mapped file for each byte takes many times as long, and nearly every one is passed by here. */
    private void lookThrough(byte[] block, int length, int from) {
        for (int at = 0; at < length && !tooLarge; at++) {
            if (block[at] == '/' || block[at] == 'o' || block[at] == 's') {
                look(from + at);
            }
        }
    }

    private void look(int at) {
        if (bytes.get(at) == '/' && mayTell(at + 1)) {
            note(name(at + 1), at);
        } else if (stands(OBJECT, at)) {
            object = at;
        } else if (stands(CONTENT, at) && !stands(END, at - END.length)) {
            count(at);
        }
    }

    /** Whether a name begins there as one of those that matter: random bytes are full of others. */
    private boolean mayTell(int at) {
        return at < bytes.limit() && BEGINNINGS.indexOf(bytes.get(at)) >= 0;
    }

    private boolean stands(byte[] word, int at) {
        if (at < 0 || at + word.length > bytes.limit()) {
            return false;
        }
        for (int letter = 0; letter < word.length; letter++) {
            if (bytes.get(at + letter) != word[letter]) {
                return false;
            }
        }
        return true;
    }

    private void note(String name, int at) {
        locked |= name.equals("Encrypt");
        if (LETTERED.contains(name)) {
            lettered.put(name, at);
        } else if (UNCOUNTED.contains(name)) {
            uncountedName = at;
        }
    }

    private void count(int at) {
        int head = Math.max(0, at - HEAD);
        List<String> around = lettered.keySet().stream()
                .filter(name -> lettered.get(name) >= head)
                .toList();
        uncounted |= uncountedName >= head || object < head || around.size() > 1;
        int start = start(at + CONTENT.length);
        unpack(null, start);
        around.forEach(name -> unpack(COSName.getPDFName(name), start));
        tooLarge |= read > (long) TIMES_READ * bytes.limit();
    }

    /** As readers find it: after blanks and one end of a line. */
    private int start(int behind) {
        int at = behind;
        while (at < bytes.limit() && bytes.get(at) == ' ') {
            at++;
        }
        if (at < bytes.limit() && bytes.get(at) == '\r') {
            at++;
        }
        return at < bytes.limit() && bytes.get(at) == '\n' ? at + 1 : at;
    }

    private void unpack(COSName lettered, int start) {
        try (Counter counter = new Counter()) {
            if (lettered == null) {
                counter.count(bytes.slice(start, bytes.limit() - start));
            } else {
                InputStream rest = new Rest(bytes.slice(start, bytes.limit() - start));
                FilterFactory.INSTANCE.getFilter(lettered).decode(rest, counter, new COSDictionary(), 0);
            }
        } catch (IOException | RuntimeException ended) { // something else stands there, or it is counted to its end
            return;
        }
    }

    /** With its other spelling read: a name may be written by the numbers of its letters. */
    private String name(int from) {
        StringBuilder name = new StringBuilder();
        for (int at = from;
                at < bytes.limit() && name.length() < 40 && PARTS_OF_NAMES_END.indexOf(bytes.get(at)) < 0;
                at++) {
            boolean numbered = bytes.get(at) == '#' && at + 2 < bytes.limit();
            int spelled = numbered ? hex(bytes.get(at + 1)) * 16 + hex(bytes.get(at + 2)) : -1;
            name.append((char) (spelled >= 0 ? spelled : bytes.get(at)));
            at += spelled >= 0 ? 2 : 0;
        }
        return name.toString();
    }

    private static int hex(byte digit) {
        int value = Character.digit((char) digit, 16);
        return value < 0 ? -1000 : value;
    }

    /** What follows in the bytes. */
    private static final class Rest extends InputStream {

        private final ByteBuffer bytes;

        Rest(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.hasRemaining() ? bytes.get() & 0xFF : -1;
        }
    }

    /** Unpacks what is written to it as readers do, who look at no sum and at no head; ends with the first thing that does not fit. */
    private final class Counter extends OutputStream {

        private final Inflater inflater = new Inflater(true);
        private int head = 2;
        private long part;

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] in, int from, int length) throws IOException {
            count(ByteBuffer.wrap(in, from, length));
        }

        private void count(ByteBuffer in) throws IOException {
            int skipped = Math.min(head, in.remaining());
            head -= skipped;
            inflater.setInput(in.position(in.position() + skipped));
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
            read += inflater.getBytesRead();
            inflater.end();
        }
    }
}
