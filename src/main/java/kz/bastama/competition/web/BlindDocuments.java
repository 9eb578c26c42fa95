package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.document.CleanCopies;
import kz.bastama.file.Files;
import kz.bastama.file.StoredFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Documents for the experts from whom the applicant is hidden: by their place, under a neutral name, as clean copies. */
@Controller
class BlindDocuments {

    private final OwnSheets sheets;
    private final ExpertSight sight;
    private final Competitions competitions;
    private final Files files;
    private final CleanCopies copies;

    BlindDocuments(OwnSheets sheets, ExpertSight sight, Competitions competitions, Files files, CleanCopies copies) {
        this.sheets = sheets;
        this.sight = sight;
        this.competitions = competitions;
        this.files = files;
        this.copies = copies;
    }

    @GetMapping("/expert/reviews/{id}/documents/{number}")
    String save(
            @PathVariable UUID id, @PathVariable int number, HttpServletResponse response, RedirectAttributes redirect)
            throws IOException {
        ExpertSight.Shown document = document(sheets.open(id), number);
        Optional<byte[]> copy = copies.of(document.file().kind().mediaType(), content(document.file()));
        if (copy.isEmpty()) {
            redirect.addFlashAttribute("uncleaned", document.name());
            return "redirect:/expert/reviews/" + id;
        }
        response.setContentType(document.file().kind().mediaType());
        response.setContentLength(copy.get().length);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(document));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.getOutputStream().write(copy.get());
        return null;
    }

    private ExpertSight.Shown document(Review sheet, int number) {
        Competition competition = competitions.find(sheet.competitionId()).orElseThrow();
        return Optional.of(sheet)
                .filter(one -> sight.blind(competition))
                .flatMap(one -> sight.documents(one).stream()
                        .filter(document -> document.number() == number && document.shown())
                        .findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private byte[] content(StoredFile file) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) file.size());
        files.copy(file.id(), content);
        return content.toByteArray();
    }

    private static String disposition(ExpertSight.Shown document) {
        return ContentDisposition.attachment()
                .filename(document.name() + "." + document.file().kind().extension(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
