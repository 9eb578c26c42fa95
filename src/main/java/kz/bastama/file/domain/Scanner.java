package kz.bastama.file.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** Looks for viruses in files. */
public interface Scanner {

    boolean isConfigured();

    /** Where it is, for the administrator; empty where none is configured. */
    String address();

    /** @throws IOException when it gives no answer in time, or none about the content: then nothing is known of the file */
    Finding scan(UUID fileId, Content content) throws IOException;

    /** A file that writes itself, piece by piece. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @param virus what it is called, or null for a clean file */
    record Finding(String virus) {

        public static final Finding CLEAN = new Finding(null);

        public boolean isClean() {
            return virus == null;
        }
    }
}
