package kz.bastama.file.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import kz.bastama.file.FileAccess;
import kz.bastama.file.Files;
import kz.bastama.file.StoredFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A file for those whom the module of its case lets open it, always to be saved, never shown inside the portal. */
@Controller
class FileDownload {

    private final Files files;
    private final ObjectProvider<FileAccess> doors;

    FileDownload(Files files, ObjectProvider<FileAccess> doors) {
        this.files = files;
        this.doors = doors;
    }

    @GetMapping("/files/{id}")
    ModelAndView save(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        StoredFile file = files.find(id)
                .filter(found -> doors.stream().anyMatch(door -> door.mayOpen(found)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!file.scan().isOpen()) {
            return new ModelAndView("file/held", Map.of("file", file), HttpStatus.CONFLICT);
        }
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        response.setContentType(file.kind().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        files.copy(id, response.getOutputStream());
        return null;
    }
}
