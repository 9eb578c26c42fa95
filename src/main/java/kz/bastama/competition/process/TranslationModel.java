package kz.bastama.competition.process;

/** What {@code processes/competition/translation.bpmn} is called by from Java. */
final class TranslationModel {

    static final String PROCESS = "translation";
    static final String NOT_NEEDED = "competition.translationNotNeeded";
    static final String TASK_ATTACH_TRANSLATION = "Task_AttachTranslation";

    private TranslationModel() {}
}
