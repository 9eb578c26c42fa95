package kz.bastama.document.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperAccess;
import kz.bastama.document.Papers;
import kz.bastama.document.Rendition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** A paper for those whom its module lets read it. To anybody else it does not exist. */
@Controller
class PaperDownload {

    /** The browser's own viewer needs a style of its own; nothing else may be loaded. */
    private static final String CONTENT =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self'; frame-ancestors 'none'";

    private final Papers papers;
    private final ObjectProvider<PaperAccess> doors;

    PaperDownload(Papers papers, ObjectProvider<PaperAccess> doors) {
        this.papers = papers;
        this.doors = doors;
    }

    @GetMapping("/papers/{id}/{language}")
    ResponseEntity<byte[]> open(@PathVariable UUID id, @PathVariable String language) {
        Paper paper = papers.find(id)
                .filter(found -> found.titles().containsKey(language))
                .filter(this::mayOpen)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Rendition rendition = papers.rendition(paper.id(), Locale.forLanguageTag(language));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .eTag(rendition.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(paper, language, rendition))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", CONTENT)
                .body(rendition.pdf());
    }

    private boolean mayOpen(Paper paper) {
        return doors.stream().anyMatch(door -> door.answersFor(paper.type()) && door.mayOpen(paper));
    }

    /** The number for old browsers, the title too for those that know more than Latin letters. */
    private static String disposition(Paper paper, String language, Rendition rendition) {
        return "inline; filename=\"%s-%s.pdf\"; filename*=UTF-8''%s"
                .formatted(paper.number(), language, UriUtils.encode(rendition.fileName(), StandardCharsets.UTF_8));
    }
}
