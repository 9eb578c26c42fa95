package kz.bastama.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/**
 * Names the state of the styles and scripts, so that browsers may keep them and still never mix those of two releases: each page asks for
 * them under the present name.
 */
@Component
class StaticFiles {

    private static final List<String> WHERE =
            List.of("classpath:/static/**/*.*", "classpath:/META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js");
    private static final int LENGTH = 12;

    private final String name;

    StaticFiles() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String where : WHERE) {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(where)) {
                try (InputStream content = new DigestInputStream(file.getInputStream(), digest)) {
                    StreamUtils.drain(content);
                }
            }
        }
        name = HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    /** The same on all nodes of one release, another one when any of the files changes. */
    String name() {
        return name;
    }
}
