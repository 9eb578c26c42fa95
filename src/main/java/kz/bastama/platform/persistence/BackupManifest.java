package kz.bastama.platform.persistence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * What a backup holds, as its {@code manifest.json} says. Each table stands beside it as {@code tables/<name>.copy}, in
 * PostgreSQL's text format of COPY.
 *
 * @param madeAt instant of the snapshot, ISO 8601
 * @param mode live or demo
 * @param changes the changes of the schema that the data fit to, in Liquibase's words
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record BackupManifest(
        int format,
        String madeAt,
        String mode,
        String server,
        List<String> changes,
        List<Table> tables,
        List<Sequence> sequences) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** @param sha256 of the bytes of the entry, in hexadecimal */
    record Table(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    /** @param last the last number given out */
    record Sequence(String name, long last) {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
