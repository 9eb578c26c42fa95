package kz.bastama.file.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import kz.bastama.file.ChosenFile;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Hands a controller the file that was chosen, or null. */
@Component
class ChosenFiles implements Converter<MultipartFile, ChosenFile> {

    @Override
    public ChosenFile convert(MultipartFile sent) {
        String name = sent.getOriginalFilename();
        if (name == null || name.isEmpty()) {
            return null;
        }
        try {
            return new ChosenFile(name, sent.getInputStream());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
