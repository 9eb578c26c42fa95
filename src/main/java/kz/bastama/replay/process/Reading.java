package kz.bastama.replay.process;

import java.util.List;
import java.util.Locale;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The language that a replay is told in, and what refusals are in it. */
@Component
@Profile({"replay", "demo"})
class Reading {

    private final Locale language;
    private final RefusalWording wording;

    Reading(@Value("${language:ru}") String language, RefusalWording wording) {
        this.language = Locale.forLanguageTag(language);
        this.wording = wording;
    }

    Locale language() {
        return language;
    }

    List<Act.Reason> of(Verdict verdict) {
        return Act.Reason.of(verdict, all -> wording.of(all, language));
    }
}
