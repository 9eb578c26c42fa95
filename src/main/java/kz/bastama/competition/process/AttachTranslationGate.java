package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.domain.Translation;
import kz.bastama.competition.domain.Translations;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The task ends with a file on the page of the application. */
@Component
class AttachTranslationGate implements TaskGate {

    private final Translations translations;

    AttachTranslationGate(Translations translations) {
        this.translations = translations;
    }

    @Override
    public String taskKey() {
        return TranslationModel.TASK_ATTACH_TRANSLATION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        return translations
                        .find(UUID.fromString(caseId))
                        .filter(Translation::isAttached)
                        .isPresent()
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("competition.translationMissing", null));
    }
}
