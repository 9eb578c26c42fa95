package kz.bastama.platform.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import java.text.FieldPosition;
import java.text.Format;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import kz.bastama.document.FineText;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * The texts of all modules, {@code messages/<module>.<language>.properties}, as ICU patterns: plurals and numbers come out as
 * each language has them. A single {@code Map} as argument means named placeholders.
 */
class MessageFiles implements MessageSource {

    private static final TimeZone ZONE = TimeZone.getTimeZone("Asia/Almaty");
    private static final Properties NONE = new Properties();

    private final Map<String, Properties> texts;
    private final boolean strict;
    private final Map<String, Map<String, Deque<MessageFormat>>> patterns;

    /**
     * @param texts by language
     * @param strict whether a missing key is an error (tests) or is shown in English, or as itself
     */
    MessageFiles(Map<String, Properties> texts, boolean strict) {
        this.texts = texts;
        this.strict = strict;
        this.patterns = Languages.ALL.stream()
                .collect(Collectors.toMap(Locale::getLanguage, language -> new ConcurrentHashMap<>()));
    }

    @Override
    public String getMessage(String code, Object[] args, String defaultMessage, Locale locale) {
        String pattern = pattern(code, locale);
        return pattern == null ? defaultMessage : format(pattern, args, locale);
    }

    @Override
    public String getMessage(String code, Object[] args, Locale locale) {
        String pattern = pattern(code, locale);
        if (pattern != null) {
            return format(pattern, args, locale);
        }
        if (strict) {
            throw new NoSuchMessageException(code, locale);
        }
        String english = pattern(code, Locale.ENGLISH);
        return english == null ? code : format(english, args, Locale.ENGLISH);
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, Locale locale) {
        String[] codes = resolvable.getCodes() == null ? new String[0] : resolvable.getCodes();
        for (String code : codes) {
            String pattern = pattern(code, locale);
            if (pattern != null) {
                return format(pattern, resolvable.getArguments(), locale);
            }
        }
        if (resolvable.getDefaultMessage() != null) {
            return resolvable.getDefaultMessage();
        }
        return getMessage(codes.length == 0 ? "" : codes[codes.length - 1], resolvable.getArguments(), locale);
    }

    private String pattern(String code, Locale locale) {
        return texts.getOrDefault(Languages.of(locale).getLanguage(), NONE).getProperty(code);
    }

    private String format(String pattern, Object[] args, Locale locale) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Locale language = Languages.of(locale);
        Deque<MessageFormat> idle =
                patterns.get(language.getLanguage()).computeIfAbsent(pattern, absent -> new ConcurrentLinkedDeque<>());
        // a format is not safe for two threads; as many are made as are in use at once
        MessageFormat format = idle.poll();
        if (format == null) {
            format = parsed(pattern, language);
        }
        StringBuffer text = new StringBuffer();
        format.format(arguments(args), text, new FieldPosition(0));
        idle.push(format);
        return FineText.of(text.toString());
    }

    /** A time in a text is the time in Kazakhstan, wherever the server stands. */
    private static MessageFormat parsed(String pattern, Locale language) {
        MessageFormat format = new MessageFormat(pattern, language);
        for (Format part : format.getFormats()) {
            if (part instanceof DateFormat date) {
                date.setTimeZone(ZONE);
            }
        }
        return format;
    }

    private static Object arguments(Object[] args) {
        if (args == null) {
            return new Object[0];
        }
        if (args.length == 1 && args[0] == null) {
            return new Object[0];
        }
        if (args.length == 1 && args[0] instanceof Map<?, ?> named) {
            Map<String, Object> plain = new HashMap<>();
            named.forEach((name, value) -> plain.put(String.valueOf(name), plain(value)));
            return plain;
        }
        return Arrays.stream(args).map(MessageFiles::plain).toArray();
    }

    private static Object plain(Object value) {
        return value instanceof UUID || value instanceof Enum ? value.toString() : value;
    }
}
