package kz.bastama.competition.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.PreviewApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.form.Forms;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The draft as a PDF, in the language of the application. */
@Controller
class ApplicationPreview {

    private static final String CONTENT =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self'; frame-ancestors 'none'";

    private final OwnApplications own;
    private final PreviewApplication previewApplication;
    private final Forms forms;

    ApplicationPreview(OwnApplications own, PreviewApplication previewApplication, Forms forms) {
        this.own = own;
        this.previewApplication = previewApplication;
        this.forms = forms;
    }

    @GetMapping("/cabinet/applications/{id}/preview")
    ResponseEntity<byte[]> preview(@PathVariable UUID id, Locale reader) throws InterruptedException {
        Application draft = own.find(id);
        if (!draft.isDraft()) {
            throw OwnApplications.notFound();
        }
        String language = language(forms.kept(draft.typed()), reader);
        byte[] pdf = previewApplication
                .of(id, Locale.forLanguageTag(language))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"draft-" + language + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", CONTENT)
                .body(pdf);
    }

    /** As long as it is not chosen, that of the reader. */
    private static String language(Map<String, Object> typed, Locale reader) {
        String chosen = String.valueOf(typed.getOrDefault("applicationLanguage", ""));
        if (chosen.equals("kk") || chosen.equals("ru")) {
            return chosen;
        }
        return reader.getLanguage().equals("kk") ? "kk" : "ru";
    }
}
