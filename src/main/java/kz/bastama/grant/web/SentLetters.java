package kz.bastama.grant.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of whatever letters, brought to UTF-8. */
final class SentLetters {

    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private SentLetters() {}

    static byte[] inUtf8(byte[] bytes) {
        boolean marked = bytes.length > 1
                && ((bytes[0] & 0xff) == 0xFE && (bytes[1] & 0xff) == 0xFF
                        || (bytes[0] & 0xff) == 0xFF && (bytes[1] & 0xff) == 0xFE);
        if (marked) {
            return new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return bytes;
        } catch (CharacterCodingException otherLetters) {
            return new String(bytes, WINDOWS).getBytes(StandardCharsets.UTF_8);
        }
    }
}
