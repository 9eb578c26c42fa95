package kz.bastama.file.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import kz.bastama.file.ChosenFile;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Hands a controller the file that was chosen, or null: where none was, and where somebody posts a text in its place. */
@Component
class ChosenFiles implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(
                new ConvertiblePair(MultipartFile.class, ChosenFile.class),
                new ConvertiblePair(String.class, ChosenFile.class));
    }

    @Override
    public Object convert(Object sent, TypeDescriptor from, TypeDescriptor to) {
        if (!(sent instanceof MultipartFile file)
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            return null;
        }
        try {
            return new ChosenFile(file.getOriginalFilename(), file.getInputStream());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
